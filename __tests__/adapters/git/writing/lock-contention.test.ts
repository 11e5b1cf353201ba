import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitRepository } from '../../../../src/adapters/git/open-git-repository.ts';
import {
  BranchInUse,
  type ReleaseRepository,
  RepositoryUnusable,
} from '../../../../src/ports/release-repository.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../../support/git-world.ts';

const author = { name: 'a', email: 'b' };

describe('a local branch', () => {
  let world: GitWorld;
  let release: TestRepository;
  let main: string;
  const opened: ReleaseRepository[] = [];

  beforeEach(() => {
    world = createGitWorld();
    release = world.createRepository('release');
    main = release.commit({ branch: 'main', files: { a: '1' } });
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((instance) => instance.close()));
    world.remove();
  });

  const commitTo = async (
    branch: string,
    { expected = null, script }: { expected?: string | null; script?: string } = {},
  ) => {
    const variables = script === undefined ? world.variables : world.withGitScript(script);
    const repository = await openGitRepository({ folder: release.folder, variables, now: () => 0 });
    opened.push(repository);
    return await repository.commit({ branch, expected, startFrom: main, writes: [], message: 'm', author });
  };

  test('that another git has locked is waited for', async () => {
    const lock = join(release.folder, '.git/refs/heads/env-x.lock');
    writeFileSync(lock, '');
    const committing = commitTo('env-x');
    setTimeout(() => rmSync(lock), 300);
    expect(await committing).toEqual({ kind: 'committed', commit: release.git('rev-parse', 'env-x') });
  });

  test('whose update was killed after it took place counts as committed', async () => {
    const script =
      'case " $* " in *" update-ref "*) "$REAL_GIT" "$@"; kill -9 $$;; esac\nexec "$REAL_GIT" "$@"';
    expect(await commitTo('env-x', { script })).toEqual({
      kind: 'committed',
      commit: release.git('rev-parse', 'env-x'),
    });
  });

  test('whose update was killed before it took place is tried again', async () => {
    const flag = join(world.folder, 'flag');
    const die = `if [ ! -e '${flag}' ]; then touch '${flag}'; kill -9 $$; fi`;
    const script = `case " $* " in *" update-ref "*) ${die};; esac\nexec "$REAL_GIT" "$@"`;
    expect(await commitTo('env-x', { script })).toMatchObject({ kind: 'committed' });
    expect(release.git('rev-list', '--count', `${main}..env-x`)).toBe('1');
  });

  test('is not moved while a working tree has it checked out, linked ones included', async () => {
    release.git('branch', 'env/qa', main);
    release.git('worktree', 'add', '--quiet', join(world.folder, 'linked'), 'env/qa');
    await expect(commitTo('main', { expected: main })).rejects.toThrow(BranchInUse);
    await expect(commitTo('env/qa', { expected: main })).rejects.toThrow(/checked out in .*linked/);
    expect(release.git('for-each-ref', '--format=%(objectname)')).toBe(`${main}\n${main}`);
  });

  test('whose name another branch takes up is refused at once', async () => {
    await expect(commitTo('main/x')).rejects.toThrow(RepositoryUnusable);
  });

  test('leaves index and working tree as they were', async () => {
    release.git('read-tree', 'main');
    const before = release.git('status', '--porcelain');
    await commitTo('deployment-records');
    expect(release.git('status', '--porcelain')).toBe(before);
  });

  test.each(['../x', '.git/config', 'a//b', '/a', 'a/./b', ''])('takes no file at %j', async (path) => {
    const repository = await openGitRepository({
      folder: release.folder,
      variables: world.variables,
      now: () => 0,
    });
    opened.push(repository);
    const writes = [{ path, bytes: Buffer.from('x') }];
    const request = { branch: 'env-x', expected: null, writes, message: 'm', author };
    await expect(repository.commit(request)).rejects.toThrow('no path of a file');
  });
});
