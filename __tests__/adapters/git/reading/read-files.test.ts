import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitRepository } from '../../../../src/adapters/git/open-git-repository.ts';
import { type ReleaseRepository, RepositoryUnavailable } from '../../../../src/ports/release-repository.ts';
import { createGitWorld, type GitWorld } from '../../../support/git-world.ts';

describe('a file whose contents a repository has lost', () => {
  let world: GitWorld;
  let repository: ReleaseRepository;
  let commit: string;
  let blob: string;

  beforeEach(async () => {
    world = createGitWorld();
    const release = world.createRepository('release', { bare: true });
    commit = release.commit({ branch: 'main', files: { a: 'here', b: 'lost' } });
    blob = release.git('rev-parse', 'main:b');
    rmSync(join(release.folder, 'objects', blob.slice(0, 2), blob.slice(2)));
    repository = await openGitRepository({
      folder: release.folder,
      variables: world.variables,
      now: () => 0,
    });
  });
  afterEach(async () => {
    await repository.close();
    world.remove();
  });

  test('is not taken for one that the commit does not have', async () => {
    expect((await repository.read(commit, ['a', 'c'])).size).toBe(1);
    const failure = await repository.read(commit, ['a', 'b']).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RepositoryUnavailable);
    expect(String(failure)).toMatch(/no contents of b in [0-9a-f]{40}; it may be incomplete/);
  });

  test('is left out when it is asked for by its blob', async () => {
    expect(await repository.readBlobs([blob])).toEqual(new Map());
  });
});
