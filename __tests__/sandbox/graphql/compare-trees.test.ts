import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { compareTrees } from '../../../sandbox/git/compare-trees.ts';
import { runGit } from '../../../sandbox/git/run-git.ts';
import { commit, createGraphqlWorld, type GraphqlWorld } from './graphql-world.ts';

let world: GraphqlWorld;
beforeAll(async () => {
  world = await createGraphqlWorld();
});
afterAll(() => world.remove());

async function treeOf(files: Readonly<Record<string, string>>, branch: string): Promise<string> {
  await commit(world.repository, { branch, files });
  return runGit(world.repository.folder, ['rev-parse', `${branch}^{tree}`]);
}

test('several comparisons are read in one go', async () => {
  const text = 'one\ntwo\nthree\nfour\nfive\n';
  const before = await treeOf({ old: text, gone: 'x\n', same: '=', binary: 'a\0b' }, 'before');
  const after = await treeOf({ moved: text, same: '=', binary: 'a\0c', 'ü b': 'new\n' }, 'after');
  const found = await compareTrees(world.repository.folder, [
    `${before} ${after}`,
    `${before} ${before}`,
    `${after} ${before}`,
  ]);
  expect(found.get(`${before} ${after}`)).toEqual([
    { path: 'binary', changeType: 'MODIFIED', additions: 0, deletions: 0 },
    { path: 'gone', changeType: 'DELETED', additions: 0, deletions: 1 },
    { path: 'moved', changeType: 'RENAMED', additions: 0, deletions: 0 },
    { path: 'ü b', changeType: 'ADDED', additions: 1, deletions: 0 },
  ]);
  expect(found.get(`${before} ${before}`)).toEqual([]);
  expect(found.get(`${after} ${before}`)).toHaveLength(4);
});
