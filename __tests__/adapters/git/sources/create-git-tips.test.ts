import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createGitTips } from '../../../../src/adapters/git/sources/create-git-tips.ts';
import { tipsContract } from '../../../contracts/source-tips.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../../support/git-world.ts';

tipsContract('git', () => {
  const world = createGitWorld();
  const repositories = new Map<string, TestRepository>();
  let commits = 0;
  return {
    tips: createGitTips({ folder: world.folder, variables: world.variables }),
    createRepository(name) {
      const repository = world.createRepository(`${name}.git`, { bare: true });
      repositories.set(repository.folder, repository);
      return repository.folder;
    },
    commit(address, branch) {
      commits += 1;
      const commit = repositories.get(address)?.commit({ branch, files: { count: String(commits) } });
      if (commit === undefined) throw new Error(`no repository ${address}`);
      return commit;
    },
    missing: join(world.folder, 'missing'),
    remove: world.remove,
  };
});

let world: GitWorld;
beforeEach(() => {
  world = createGitWorld();
});
afterEach(() => world.remove());

test('one process asks each repository, and none what is no address', async () => {
  const counter = world.countGit();
  const { folder } = world.createRepository('payments.git', { bare: true });
  const tips = createGitTips({ folder: world.folder, variables: counter.variables });
  await tips.tips([folder, folder, 'ext::sh -c "touch ran"', '--upload-pack=touch ran']);
  expect(counter.calls()).toHaveLength(1);
});

test('a branch that is called HEAD does not count', async () => {
  const repository = world.createRepository('payments.git', { bare: true });
  const tip = repository.commit({ branch: 'main', files: { a: '1' } });
  repository.git(
    'update-ref',
    'refs/remotes/a/HEAD',
    repository.commit({ branch: 'other', files: { a: '2' } }),
  );
  const tips = createGitTips({ folder: world.folder, variables: world.variables });
  expect(await tips.tips([repository.folder])).toEqual(new Map([[repository.folder, tip]]));
});
