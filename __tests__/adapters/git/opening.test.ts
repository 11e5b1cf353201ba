import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitRepository } from '../../../src/adapters/git/open-git-repository.ts';
import { RepositoryUnusable } from '../../../src/ports/release-repository.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../support/git-world.ts';

describe('opening a repository', () => {
  let world: GitWorld;
  let repository: TestRepository;

  beforeEach(() => {
    world = createGitWorld();
    repository = world.createRepository('release');
    repository.commit({ branch: 'main', files: { a: '1' } });
  });
  afterEach(() => world.remove());

  const open = (options: { folder?: string; remote?: string; variables?: GitWorld['variables'] } = {}) =>
    openGitRepository({ folder: repository.folder, variables: world.variables, now: () => 0, ...options });

  test.each([
    ['a folder that is missing', () => open({ folder: join(world.folder, 'missing') }), /is no folder/],
    [
      'a folder without repository',
      () => open({ folder: world.folder }),
      /is no repository that git can open/,
    ],
    [
      'a git that is too old',
      () => open({ variables: world.withGitScript('echo git version 2.37.9') }),
      /2\.38/,
    ],
    ['no git at all', () => open({ variables: { PATH: world.folder } }), /install Git 2\.38 or newer/],
    ['a remote that is missing', () => open({ remote: 'upstream' }), /no remote upstream; add it/],
    ['a remote that is an option', () => open({ remote: '--upload-pack=x' }), /no name of a remote/],
    ['a remote that climbs', () => open({ remote: '../heads' }), /no name of a remote/],
  ])('refuses %s and says what to do', async (_, opening, message) => {
    await expect(opening()).rejects.toThrow(RepositoryUnusable);
    await expect(opening()).rejects.toThrow(message);
  });

  test('refuses a shallow clone, whose history is not whole', async () => {
    repository.commit({ branch: 'main', files: { a: '2' } });
    const folder = join(world.folder, 'shallow');
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, folder);
    await expect(open({ folder })).rejects.toThrow(/shallow clone/);
  });

  test('knows what its own working tree has checked out, linked ones apart', async () => {
    const linked = join(world.folder, 'linked');
    repository.git('worktree', 'add', '--quiet', '-b', 'plan/qa/x', linked);
    const inside = join(linked, 'inside');
    mkdirSync(inside);
    const places = [repository.folder, linked, inside];
    const instances = await Promise.all(places.map((folder) => open({ folder })));
    const branches = await Promise.all(instances.map((instance) => instance.checkedOutBranch()));
    expect(branches).toEqual(['main', 'plan/qa/x', 'plan/qa/x']);
    repository.git('checkout', '--quiet', '--detach');
    expect(await instances[0]?.checkedOutBranch()).toBeUndefined();
    const bare = await open({ folder: world.createRepository('bare', { bare: true }).folder });
    expect(await bare.checkedOutBranch()).toBeUndefined();
  });

  test('ignores the repository that the variables of the caller name', async () => {
    const other = world.createRepository('other');
    const variables = { ...world.variables, GIT_DIR: join(other.folder, '.git'), GIT_INDEX_FILE: '/nowhere' };
    const instance = await open({ variables });
    expect([...(await instance.branches()).keys()]).toEqual(['main']);
  });
});
