import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { callerName } from '../../../src/adapters/git/caller-name.ts';
import { createGitWorld, type GitWorld } from '../../support/git-world.ts';

let world: GitWorld;
beforeAll(() => {
  world = createGitWorld();
  world.createRepository('nobody');
  world.createRepository('somebody').git('config', 'user.name', 'Con Fig');
});
afterAll(() => world.remove());

test.each([
  ['nobody', {}, null],
  ['nobody', { GIT_AUTHOR_NAME: ' ' }, null],
  ['somebody', {}, 'Con Fig'],
  ['somebody', { GIT_AUTHOR_NAME: 'Ada\n<x>', GIT_COMMITTER_NAME: 'Cy' }, 'Ada x'],
  ['somebody', { GIT_COMMITTER_NAME: 'Cy' }, 'Cy'],
])('in the repository of %s with %j git calls them %j', async (name, variables, expected) => {
  const options = { folder: `${world.folder}/${name}`, variables: { ...world.variables, ...variables } };
  expect(await callerName(options)).toBe(expected);
});
