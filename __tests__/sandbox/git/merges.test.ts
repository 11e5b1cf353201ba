import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mergeTrees } from '../../../sandbox/git/merges.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../support/git-world.ts';

let world: GitWorld;
let repository: TestRepository;
let base: string;

beforeEach(() => {
  world = createGitWorld();
  repository = world.createRepository('releases.git', { bare: true });
  base = repository.commit({ branch: 'main', files: { a: '1' } });
});
afterEach(() => world.remove());

const head = (branch: string, files: Readonly<Record<string, string>>) =>
  repository.commit({ branch, from: base, files });

test('merges are the trees of both, or none in conflict and without common history', async () => {
  const [first, second] = [head('first', { b: '1' }), head('second', { b: '2' })];
  const alone = repository.commit({ branch: 'alone', files: { c: '1' } });
  const questions = [second, base, alone].map((it) => ({ base: first, head: it }));
  expect(await mergeTrees(repository.folder, questions)).toEqual([
    null,
    repository.git('rev-parse', `${first}^{tree}`),
    null,
  ]);
});

test('git is asked for a merge once, also beside others', async () => {
  const questions = [head('first', { b: '1' }), head('second', { c: '1' })].map((it) => ({ base, head: it }));
  const trees = await mergeTrees(repository.folder, questions);
  expect(trees).toEqual(questions.map((it) => repository.git('rev-parse', `${it.head}^{tree}`)));
  rmSync(repository.folder, { recursive: true });
  expect(await mergeTrees(repository.folder, [...questions].reverse())).toEqual([...trees].reverse());
});

test('what could not be merged may be later, when everything is there', async () => {
  const elsewhere = world.createRepository('fork.git', { bare: true });
  elsewhere.commit({ branch: 'main', files: { a: '1' } });
  const change = { branch: 'first', files: { b: '1' }, from: base };
  const question = { base, head: elsewhere.commit(change) };
  expect(await mergeTrees(repository.folder, [question])).toEqual([null]);
  repository.commit(change);
  expect(await mergeTrees(repository.folder, [question])).toEqual([
    repository.git('rev-parse', `${question.head}^{tree}`),
  ]);
});
