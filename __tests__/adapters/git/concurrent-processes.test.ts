import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGitWorld, type GitWorld, type TestRepository } from '../../support/git-world.ts';

const script = join(import.meta.dirname, 'line-writer.ts');

describe('processes that write at the same time', () => {
  let world: GitWorld;
  beforeEach(() => {
    world = createGitWorld();
  });
  afterEach(() => world.remove());

  /** Starts a writer; gives what it printed, and how to kill it. */
  const startWriter = (folder: string, remote: string, name: string, lines: number) => {
    const child = spawn(process.execPath, [script, folder, remote, name, String(lines)], {
      env: world.variables,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const begun = once(child.stdout, 'data');
    let acknowledged = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      acknowledged += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const ended = once(child, 'close').then(() => ({ lines: linesOf(acknowledged), errors }));
    return { begun, ended, kill: () => child.kill('SIGKILL') };
  };
  const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
  /** The lines on the branch, and how many commits it has, at one moment. */
  const written = ({ git }: TestRepository) => {
    const tip = git('rev-parse', 'deployment-records');
    return { lines: linesOf(git('show', `${tip}:log`)), commits: Number(git('rev-list', '--count', tip)) };
  };
  const expectAll = async (repository: TestRepository, writers: ReturnType<typeof startWriter>[]) => {
    const results = await Promise.all(writers.map(({ ended }) => ended));
    expect(results.map(({ errors }) => errors)).toEqual(results.map(() => ''));
    const acknowledged = results.flatMap(({ lines }) => lines);
    const { lines, commits } = written(repository);
    expect(lines.sort()).toEqual(acknowledged.sort());
    expect(commits).toBe(acknowledged.length);
  };

  test('in one repository lose and double nothing', async () => {
    const release = world.createRepository('release', { bare: true });
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    await expectAll(
      release,
      names.map((name) => startWriter(release.folder, '', name, 3)),
    );
  }, 60_000);

  test('in one clone and in other clones of a remote lose and double nothing', async () => {
    const origin = world.createRepository('origin', { bare: true });
    const [shared, other] = [world.clone(origin, 'shared'), world.clone(origin, 'other')];
    const folders = [shared.folder, shared.folder, other.folder];
    await expectAll(
      origin,
      folders.map((folder, index) => startWriter(folder, 'origin', `${index}`, 2)),
    );
  }, 60_000);

  test('and are killed leave each change whole or absent, and no lock', async () => {
    const release = world.createRepository('release', { bare: true });
    const writers = ['a', 'b', 'c'].map((name) => startWriter(release.folder, '', name, 1000));
    await Promise.all(writers.map(({ begun }) => begun));
    for (const { kill } of writers) kill();
    const results = await Promise.all(writers.map(({ ended }) => ended));
    await untilUnlocked(release.folder);
    const { lines, commits } = written(release);
    expect(new Set(lines).size).toBe(lines.length);
    expect(commits).toBe(lines.length);
    expect(lines).toEqual(expect.arrayContaining(results.flatMap((result) => result.lines)));
    expect((await startWriter(release.folder, '', 'after', 1).ended).lines).toEqual(['after.0']);
    expect(written(release).lines.at(-1)).toBe('after.0');
  }, 60_000);
});

/** The git processes of a killed writer go on for a moment; what they have locked then stays locked. */
async function untilUnlocked(folder: string): Promise<void> {
  const locks = () =>
    readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.lock'));
  for (let turn = 0; turn < 200 && locks().length > 0; turn += 1) await sleep(20);
  expect(locks()).toEqual([]);
}
