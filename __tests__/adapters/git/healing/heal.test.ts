import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitRepository } from '../../../../src/adapters/git/open-git-repository.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../../support/git-world.ts';

interface Healing {
  readonly now?: number;
  readonly meanwhile?: () => void;
}

describe('healing', () => {
  let world: GitWorld;
  let release: TestRepository;

  beforeEach(() => {
    world = createGitWorld();
    release = world.createRepository('release');
    release.commit({ branch: 'main', files: { a: '1' } });
  });
  afterEach(() => world.remove());

  /** A lock file that is as many seconds old. */
  const lock = (name: string, age: number) => {
    const path = join(release.folder, '.git', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    const time = Date.now() / 1000 - age;
    utimesSync(path, time, time);
    return path;
  };
  /** `meanwhile` happens between the two looks at young locks. */
  const heal = async ({ now = Date.now(), meanwhile = () => {} }: Healing = {}) => {
    const repository = await openGitRepository({
      folder: release.folder,
      variables: world.variables,
      now: () => now,
      sleep: async () => meanwhile(),
    });
    const sentences = await repository.heal();
    await repository.close();
    return sentences;
  };

  test.each([
    'refs/heads/deployment-records.lock',
    'refs/heads/env/qa.lock',
    'refs/remotes/origin/main.lock',
    'packed-refs.lock',
    'packed-refs.new',
    'HEAD.lock',
  ])('removes %s when it is old, and says so', async (name) => {
    const path = lock(name, 3600);
    expect(await heal()).toEqual([expect.stringContaining(`removed the lock file ${path}`)]);
    expect(existsSync(path)).toBe(false);
  });

  test('makes a locked branch writable again', async () => {
    lock('refs/heads/env-x.lock', 3600);
    expect(() => release.git('update-ref', 'refs/heads/env-x', 'main')).toThrow(/File exists/);
    await heal();
    expect(() => release.git('update-ref', 'refs/heads/env-x', 'main')).not.toThrow();
  });

  test('leaves the lock of an index alone', async () => {
    const path = lock('index.lock', 3600);
    expect(await heal()).toEqual([]);
    expect(existsSync(path)).toBe(true);
  });

  test('removes a fresh lock that nobody holds, after a second look', async () => {
    const path = lock('refs/heads/env-x.lock', 0);
    let looks = 1;
    const meanwhile = () => {
      looks += 1;
    };
    expect(await heal({ meanwhile })).toEqual([expect.stringContaining(`removed the lock file ${path}`)]);
    expect(looks).toBe(2);
    expect(existsSync(path)).toBe(false);
  });

  test('says nothing about a fresh lock that is released meanwhile', async () => {
    const path = lock('refs/heads/env-x.lock', 0);
    expect(await heal({ meanwhile: () => rmSync(path) })).toEqual([]);
  });

  test('leaves a fresh lock that has become another one meanwhile', async () => {
    const path = lock('refs/heads/env-x.lock', 0);
    const replace = () => {
      writeFileSync(`${path}.new`, '');
      renameSync(`${path}.new`, path);
    };
    expect(await heal({ meanwhile: replace })).toEqual([]);
    expect(existsSync(path)).toBe(true);
  });

  test.each(['at the first look', 'at the second look'])(
    'leaves a fresh lock that a process has open %s',
    async (when) => {
      const path = lock('refs/heads/env-x.lock', 0);
      let file = when === 'at the first look' ? openSync(path, 'r') : undefined;
      const meanwhile = () => {
        file = openSync(path, 'r');
      };
      expect(await heal({ meanwhile })).toEqual([]);
      if (file !== undefined) closeSync(file);
      expect(existsSync(path)).toBe(true);
    },
  );

  test('leaves a fresh lock beside a living git', async () => {
    const git = spawn('git', ['hash-object', '--stdin'], {
      cwd: release.folder,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    await once(git, 'spawn');
    const path = lock('refs/heads/env-x.lock', 0);
    expect(await heal()).toEqual([]);
    expect(existsSync(path)).toBe(true);
    git.stdin.end();
    await once(git, 'close');
    expect(await heal()).toEqual([expect.stringContaining('removed')]);
  });

  test('leaves a lock that a process has open', async () => {
    const path = lock('refs/heads/env-x.lock', 3600);
    const file = openSync(path, 'r');
    expect(await heal()).toEqual([expect.stringContaining('a process has it open')]);
    closeSync(file);
    expect(existsSync(path)).toBe(true);
  });

  test('leaves a lock that a living git may hold, not one older than that git', async () => {
    const git = spawn('git', ['hash-object', '--stdin'], {
      cwd: release.folder,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    await once(git, 'spawn');
    const recent = lock('refs/heads/env-x.lock', 0);
    const older = lock('refs/heads/env-y.lock', 3600);
    const sentences = await heal({ now: Date.now() + 90_000 });
    expect(sentences.find((sentence) => sentence.includes(recent))).toContain(`git process ${git.pid}`);
    expect(sentences.find((sentence) => sentence.includes(older))).toContain('removed');
    git.stdin.end();
    await once(git, 'close');
    expect(await heal({ now: Date.now() + 90_000 })).toEqual([
      expect.stringContaining(`removed the lock file ${recent}`),
    ]);
  });

  test('is not held up by a git that only reads', async () => {
    const repository = await openGitRepository({
      folder: release.folder,
      variables: world.variables,
      now: Date.now,
    });
    const main = (await repository.branches('main')).get('main') ?? '';
    await repository.read(main, ['a']);
    lock('refs/heads/env-x.lock', 0);
    expect(await heal({ now: Date.now() + 90_000 })).toEqual([expect.stringContaining('removed')]);
    await repository.close();
  });

  test('works from a linked working tree', async () => {
    const linked = join(world.folder, 'linked');
    release.git('worktree', 'add', '--quiet', '-b', 'x', linked);
    lock('refs/heads/env-x.lock', 3600);
    const repository = await openGitRepository({ folder: linked, variables: world.variables, now: Date.now });
    expect(await repository.heal()).toHaveLength(1);
    await repository.close();
    expect(execFileSync('git', ['-C', linked, 'status', '--porcelain'], { encoding: 'utf8' })).toBe('');
  });
});
