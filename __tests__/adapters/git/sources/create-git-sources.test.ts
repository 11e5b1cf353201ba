import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGitSources } from '../../../../src/adapters/git/sources/create-git-sources.ts';
import { allTagsOf as all, sourcesContract } from '../../../contracts/sources.ts';
import { createGitWorld, type GitWorld } from '../../../support/git-world.ts';
import { tagsOf } from '../../../support/tags-of.ts';
import { gitSubject } from './git-subject.ts';

sourcesContract('git, of this machine', () => gitSubject('here'));
sourcesContract('git, elsewhere', () => gitSubject('away'));

describe('sources over git', () => {
  let world: GitWorld;
  beforeEach(() => {
    world = createGitWorld();
  });
  afterEach(() => world.remove());

  test.each([
    '--upload-pack=touch ran',
    '-c/x',
    'ext::sh -c "touch ran"',
    'http://example.com/x.git',
    'file:///tmp/x',
    'ssh://-oProxyCommand=touch ran/x',
    'https://me:secret@example.com/x',
    '../x',
    '/a/../b',
    'acme/payments\nmore',
    '',
  ])('never hand git the address %j', async (address) => {
    const counter = world.countGit();
    const answers = await tagsOf(
      createGitSources({ folder: world.folder, variables: counter.variables }),
      all(address),
    );
    expect(answers.get(address)).toMatchObject({ kind: 'unreachable' });
    expect(counter.calls()).toEqual([]);
  });

  test('take owner/name for a repository on github.com', async () => {
    const asked = join(world.folder, 'asked');
    const variables = world.withGitScript(`printf '%s' "$*" > '${asked}'; exit 1`);
    await tagsOf(createGitSources({ folder: world.folder, variables }), all('acme/payments'));
    expect(readFileSync(asked, 'utf8')).toMatch(
      /ls-remote --tags --quiet -- https:\/\/github\.com\/acme\/payments\.git$/,
    );
  });

  test('start one process for each repository, at most as many at once as allowed', async () => {
    const log = join(world.folder, 'log');
    const body = `echo + >> '${log}'; sleep 0.1; echo - >> '${log}'`;
    const variables = world.withGitScript(body);
    const repositories = Array.from({ length: 6 }, (_, index) => `/nowhere/${index}`);
    const sources = createGitSources({ folder: world.folder, variables, limit: 2 });
    await Promise.all([tagsOf(sources, all(...repositories)), tagsOf(sources, all(...repositories))]);
    const marks = readFileSync(log, 'utf8').trim().split('\n');
    expect(marks).toHaveLength(12);
    let running = 0;
    const most = Math.max(...marks.map((mark) => (running += mark === '+' ? 1 : -1)));
    expect(most).toBe(2);
  });

  test('give up after the time limit, and end everything that was started', async () => {
    const pid = join(world.folder, 'pid');
    const variables = world.withGitScript(`sleep 600 & echo $! > '${pid}'; wait`);
    const sources = createGitSources({ folder: world.folder, variables, timeout: 300 });
    const answers = await tagsOf(sources, all('/nowhere'));
    expect(answers.get('/nowhere')).toEqual({
      kind: 'unreachable',
      reason: expect.stringContaining('too long'),
    });
    for (let turn = 0; turn < 50 && isRunning(readFileSync(pid, 'utf8').trim()); turn += 1) await sleep(20);
    expect(isRunning(readFileSync(pid, 'utf8').trim())).toBe(false);
  });

  test('never wait for a person: ssh has no terminal, no askpass and is told so', async () => {
    const seen = join(world.folder, 'seen');
    const { PATH } = world.withGitScript('exec "$REAL_GIT" "$@"');
    const bin = PATH?.split(':')[0] ?? '';
    const script = `#!/bin/sh\n{ echo "$@"; echo "$SSH_ASKPASS_REQUIRE"; (: < /dev/tty) 2>&1; } > '${seen}'; exit 255\n`;
    writeFileSync(join(bin, 'ssh'), script, { mode: 0o755 });
    const variables = { ...world.variables, PATH };
    await tagsOf(createGitSources({ folder: world.folder, variables }), all('ssh://git@example.com/x.git'));
    const [options, askpass, terminal] = readFileSync(seen, 'utf8').split('\n');
    expect(options).toContain('BatchMode=yes');
    expect(askpass).toBe('never');
    expect(terminal).toMatch(/dev\/tty/);
  });

  test('leave the caller the choice of an ssh program', async () => {
    const seen = join(world.folder, 'seen');
    const variables = { ...world.variables, GIT_SSH_COMMAND: `echo mine > '${seen}'; false` };
    await tagsOf(createGitSources({ folder: world.folder, variables }), all('ssh://git@example.com/x.git'));
    expect(readFileSync(seen, 'utf8')).toBe('mine\n');
  });
});

/** A zombie counts as gone. */
function isRunning(pid: string): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}
