import { chmodSync, existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { digestOf } from '../support/digest.ts';
import { listAt } from '../support/json.ts';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';

describe('a working tree', () => {
  let world: ReleaseWorld;
  beforeEach(async () => {
    world = await createReleaseWorld({ bare: false });
    world.repository.git('checkout', '--quiet', 'main');
    writeFileSync(join(world.repository.folder, 'catalog', 'audit.yml'), 'changed: [and broken\n');
    writeFileSync(join(world.repository.folder, 'staged'), 'staged\n');
    world.repository.git('add', 'staged');
  });
  afterEach(() => world.remove());

  function outsideOfGit(): ReadonlyMap<string, string> {
    const all = digestOf(world.repository.folder);
    return new Map([...all].filter(([path]) => !path.startsWith('.git/') || path === '.git/index'));
  }

  test('and its index are neither read nor touched, whatever is done', async () => {
    const before = outsideOfGit();
    world.propose('qa', 'one', planText({ audit: '1.0.0' }));
    world.submit('qa', 'two', planText({ ledger: '1.0.0' }));
    for (const args of [
      ['check'],
      ['validate', 'plan/qa/one'],
      ['new', '--target', 'qa', 'reports'],
      ['execute', '--environment', 'qa'],
      ['reuse', 'qa/two', '--target', 'production'],
      ['adopt', 'production', 'audit@1.0.0'],
      ['reconcile'],
      ['list'],
      ['show', 'qa/two'],
    ]) {
      expect({ args, ...(await world.run(...args)) }).toMatchObject({ args, code: 0 });
    }
    expect(outsideOfGit()).toEqual(before);
    const changes = world.repository.git('status', '--porcelain').split('\n');
    expect(changes.map((line) => line.trim()).sort()).toEqual(['A  staged', 'M catalog/audit.yml']);
  });

  test('keeps the branch that it has checked out: records stay unwritten, with what to do', async () => {
    world.repository.git('stash', '--quiet');
    world.submit('qa', 'one', planText({ audit: '1.0.0' }));
    world.repository.git('checkout', '--quiet', 'deployment-records');
    const before = digestOf(world.repository.folder);
    const refused = await world.ask('execute', '--environment', 'qa');
    const message = expect.stringMatching(/deployment-records.*checked out/);
    expect(refused).toMatchObject({ code: 2, json: { problems: [{ code: 'usage', message }] } });
    expect(await world.ask('adopt', 'qa', 'audit@1.0.0')).toMatchObject({ code: 2 });
    const refs = (files: ReadonlyMap<string, string>) =>
      [...files].filter(([path]) => !path.startsWith('.git/objects/'));
    expect(refs(digestOf(world.repository.folder))).toEqual(refs(before));
    expect(world.deployed()).toEqual([]);
    world.repository.git('checkout', '--quiet', 'main');
    expect(await world.run('execute', '--environment', 'qa')).toMatchObject({ code: 0 });
  });

  test('of a linked checkout counts too', async () => {
    world.repository.git(
      'worktree',
      'add',
      '--quiet',
      join(world.git.folder, 'linked'),
      'deployment-records',
    );
    world.submit('qa', 'one', planText({ audit: '1.0.0' }));
    const message = expect.stringContaining('linked');
    expect(await world.ask('execute', '--environment', 'qa')).toMatchObject({
      code: 2,
      json: { problems: [{ message }] },
    });
  });

  test('with a plan branch checked out is what validate judges, as committed', async () => {
    world.repository.git('stash', '--quiet');
    world.propose('qa', 'mine', planText({ audit: '1.0.0' }));
    world.repository.git('checkout', '--quiet', 'plan/qa/mine');
    writeFileSync(join(world.repository.folder, 'plans', 'mine.yml'), 'broken: [\n');
    const { code, stdout } = await world.run('validate', '--repo', join(world.repository.folder, 'plans'));
    expect(code).toBe(0);
    expect(stdout).toContain('plan/qa/mine');
  });
});

describe("the caller's git", () => {
  let world: ReleaseWorld;
  beforeEach(async () => {
    world = await createReleaseWorld();
  });
  afterEach(() => world.remove());

  function authorOf(branch: string): string {
    return world.repository.git('log', '-1', '--format=%an <%ae> %cn <%ce>', branch);
  }

  test('need not have an identity: plans fall back, records are ours', async () => {
    expect(await world.run('new', '--target', 'qa', '--name', 'plain', 'audit@1.0.0')).toMatchObject({
      code: 0,
    });
    expect(authorOf('plan/qa/plain')).toMatch(/^(.+ <.+>) \1$/);
    expect(authorOf('deployment-records')).toMatch(/^deployment-plans <.+> deployment-plans <.+>$/);
  });

  test('signs plans with the identity of the environment, else of the configuration; records never', async () => {
    world.repository.git('config', 'user.name', 'Grace');
    world.repository.git('config', 'user.email', 'grace@example.com');
    await world.run('new', '--target', 'qa', '--name', 'configured', 'audit@1.0.0');
    expect(authorOf('plan/qa/configured')).toBe('Grace <grace@example.com> Grace <grace@example.com>');
    const identity = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.com' };
    await world.runWith(identity, 'new', '--target', 'qa', '--name', 'given', 'reports@1.0.0');
    expect(authorOf('plan/qa/given')).toMatch(/^Ada <ada@example.com> /);
    world.merge('qa', 'given');
    await world.runWith(identity, 'execute', '--environment', 'qa');
    expect(authorOf('deployment-records')).toMatch(/^deployment-plans <.+> deployment-plans <.+>$/);
  });

  test('variables that tie git to another repository are dropped', async () => {
    const other = world.git.createRepository('other', { bare: true });
    const before = digestOf(other.folder);
    const hostile = {
      GIT_DIR: other.folder,
      GIT_WORK_TREE: world.git.folder,
      GIT_INDEX_FILE: join(world.git.folder, 'index'),
      GIT_OBJECT_DIRECTORY: join(other.folder, 'objects'),
      GIT_COMMON_DIR: other.folder,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.bare',
      GIT_CONFIG_VALUE_0: 'nonsense',
      GIT_AUTHOR_DATE: 'nonsense',
      GIT_COMMITTER_DATE: 'nonsense',
      GIT_PREFIX: 'x/',
    };
    world.submit('qa', 'one', planText({ audit: '1.0.0' }));
    expect(await world.runWith(hostile, 'execute', '--environment', 'qa')).toMatchObject({ code: 0 });
    expect(await world.runWith(hostile, 'list')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('one'),
    });
    expect(digestOf(other.folder)).toEqual(before);
    expect(existsSync(join(world.git.folder, 'index'))).toBe(false);
  });

  test('hooks of the repository do not run', async () => {
    const hooks = join(world.repository.folder, 'hooks');
    mkdirSync(hooks, { recursive: true });
    for (const name of ['reference-transaction', 'pre-commit', 'post-update', 'update']) {
      writeFileSync(join(hooks, name), `#!/bin/sh\necho ${name} >> '${join(world.git.folder, 'hooked')}'\n`);
      chmodSync(join(hooks, name), 0o755);
    }
    expect(await world.run('adopt', 'qa', 'audit@1.0.0')).toMatchObject({ code: 0 });
    expect(existsSync(join(world.git.folder, 'hooked'))).toBe(false);
  });

  test('leftover locks of killed git processes are healed by reconcile, which says so', async () => {
    world.submit('qa', 'one', planText({ audit: '1.0.0' }));
    const locks = ['refs/heads/deployment-records.lock', 'packed-refs.lock'].map((name) =>
      join(world.repository.folder, name),
    );
    for (const lock of locks) {
      writeFileSync(lock, '');
      const longAgo = new Date(Date.now() - 3_600_000);
      utimesSync(lock, longAgo, longAgo);
    }
    const { code, json, stderr } = await world.ask('reconcile');
    expect(code).toBe(0);
    expect(listAt(json, 'runs')).toMatchObject([{ plan: 'one', status: 'finished' }]);
    expect(locks.filter((lock) => existsSync(lock))).toEqual([]);
    expect(stderr).toContain('deployment-records.lock');
  });

  test('output is kept as a log beside the records, never in them', async () => {
    world.behave('audit', 'echo said on output; echo said on error >&2');
    world.submit('qa', 'one', planText({ audit: '1.0.0' }));
    await world.run('execute', '--environment', 'qa');
    const logs = join(world.repository.folder, 'deployment-plans', 'logs');
    const texts = [...digestOf(logs).keys()].map((path) => readFileSync(join(logs, path), 'utf8'));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/said on output[\s\S]*said on error/);
    const records = world.repository.git('show', 'deployment-records:runs/qa/one.json');
    expect(records).not.toContain('said on');
  });
});
