import { RepositoryUnusable } from '../../../../ports/release-repository.ts';
import type { Location } from '../../location.ts';
import type { CatFile } from '../../objects/cat-file.ts';
import type { Git } from '../../process/git-command.ts';
import { Passing } from '../../writing/patiently.ts';
import type { HostedAddress } from '../access/hosted-address.ts';
import { type CacheFolder, remakeCache } from './cache-folder.ts';
import { DamagedCache } from './damaged-cache.ts';
import { isSound } from './is-sound.ts';
import { tidy } from './tidy.ts';

/** Keeps a cache fit for use. */
export interface Cache {
  /** Does something that fills the cache; when the cache was in the way, puts it right and does it once more. */
  repairing<Value>(fill: () => Promise<Value>): Promise<Value>;
  tidy(): Promise<void>;
}

export interface CacheParts {
  readonly place: CacheFolder;
  readonly address: HostedAddress;
  readonly location: Location;
  readonly git: Git;
  readonly catFile: CatFile;
  /** Removes what killed processes left behind; says what it did. */
  readonly heal: () => Promise<string[]>;
}

export function createCache(parts: CacheParts): Cache {
  const { git, location, address } = parts;
  return {
    async repairing(fill) {
      try {
        return await fill();
      } catch (error) {
        if (!(await repair(parts, error))) throw error;
        return await fill();
      }
    },
    tidy: () => tidy(git, location, address),
  };
}

/** Whether something was found that may have caused the error, and put right. */
async function repair({ place, git, catFile, heal }: CacheParts, error: unknown): Promise<boolean> {
  if (error instanceof RepositoryUnusable) return false;
  if (error instanceof Passing) return (await heal()).length > 0;
  if (!(error instanceof DamagedCache) && (await isSound(git))) return false;
  await remakeCache(place);
  // It still has the files open that are gone now.
  await catFile.close();
  return true;
}
