import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGitRepository } from '../../../src/adapters/git/open-git-repository.ts';
import { createGitWorld, type GitWorld } from '../../support/git-world.ts';

describe('who commits plans', () => {
  let world: GitWorld;
  beforeAll(() => {
    world = createGitWorld();
    world.createRepository('nobody');
    const somebody = world.createRepository('somebody');
    somebody.git('config', 'user.name', 'Con Fig');
    somebody.git('config', 'user.email', 'con@example.com');
  });
  afterAll(() => world.remove());

  test.each([
    ['nobody', {}, 'deployment-plans <deployment-plans@localhost>'],
    ['somebody', {}, 'Con Fig <con@example.com>'],
    ['somebody', { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@x' }, 'Ada <ada@x>'],
    ['nobody', { GIT_COMMITTER_NAME: 'Cy', GIT_COMMITTER_EMAIL: 'cy@x' }, 'Cy <cy@x>'],
    ['somebody', { GIT_AUTHOR_NAME: 'Ada' }, 'Ada <con@example.com>'],
    ['somebody', { GIT_AUTHOR_DATE: 'nonsense' }, 'Con Fig <con@example.com>'],
  ])('in the repository of %s with %j is %s', async (name, variables, expected) => {
    const repository = await openGitRepository({
      folder: `${world.folder}/${name}`,
      variables: { ...world.variables, ...variables },
      now: () => 0,
    });
    const author = await repository.author();
    expect(`${author.name} <${author.email}>`).toBe(expected);
  });
});
