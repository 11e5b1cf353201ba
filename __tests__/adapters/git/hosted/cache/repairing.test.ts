import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseHostedAddress } from '../../../../../src/adapters/git/hosted/access/hosted-address.ts';
import { createCache } from '../../../../../src/adapters/git/hosted/cache/cache.ts';
import { requireCache } from '../../../../../src/adapters/git/hosted/cache/cache-folder.ts';
import { DamagedCache } from '../../../../../src/adapters/git/hosted/cache/damaged-cache.ts';
import { openCatFile } from '../../../../../src/adapters/git/objects/cat-file.ts';
import { createGit } from '../../../../../src/adapters/git/process/git-command.ts';
import { Passing } from '../../../../../src/adapters/git/writing/patiently.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../../../src/ports/release-repository.ts';
import { createGitWorld, type GitWorld } from '../../../../support/git-world.ts';

const address = parseHostedAddress('https://github.com/acme/release.git');

describe('what fails while a cache is filled', () => {
  let world: GitWorld;
  let folder: string;
  beforeEach(() => {
    world = createGitWorld();
    folder = join(world.folder, 'cache');
  });
  afterEach(() => world.remove());

  /** Fails with this error at first; gives how often it was tried, and whether the cache was made anew. */
  const attempt = async (error: Error, healed: string[]) => {
    const { variables } = world;
    const place = { folder, url: address.url, variables };
    const location = await requireCache(place);
    const git = createGit({ variables, folder, options: [`--git-dir=${folder}`] });
    const catFile = openCatFile(git);
    const cache = createCache({ place, address, location, git, catFile, heal: async () => healed });
    const mark = join(folder, 'mark');
    writeFileSync(mark, '');
    let tries = 0;
    const outcome = await cache
      .repairing(async () => {
        tries += 1;
        if (tries === 1) throw error;
        return 'filled';
      })
      .catch((failure: unknown) => failure);
    return { outcome, tries, anew: !existsSync(mark) };
  };

  test.each([
    ['a lock, and one was removed', new Passing('locked'), ['removed a lock'], 2, false],
    ['a lock, and none was removed', new Passing('locked'), [], 1, false],
    ['the server', new RepositoryUnavailable('gone'), ['never asked'], 1, false],
    ['a refusal', new RepositoryUnusable('no'), ['never asked'], 1, false],
    ['the cache itself', new DamagedCache('lost'), [], 2, true],
  ])('because of %s', async (_, error, healed, tries, anew) => {
    const result = await attempt(error, healed);
    expect(result).toEqual({ outcome: tries === 2 ? 'filled' : error, tries, anew });
  });
});
