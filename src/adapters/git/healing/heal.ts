import type { Location } from '../location.ts';
import type { Git } from '../process/git-command.ts';
import { listWorkingTrees } from '../working-trees.ts';
import { healLocks } from './heal-locks.ts';
import { healTemporaryFolders } from './heal-temporary-folders.ts';

export interface HealingPlace {
  readonly location: Location;
  /** The folder of temporary files. */
  readonly temporary: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Removes what killed processes left behind and nobody holds any more. */
export async function heal(git: Git, { location, temporary, now }: HealingPlace): Promise<string[]> {
  const workingTrees = (await listWorkingTrees(git)).map(({ folder }) => folder);
  const locks = await healLocks(location, { now, workingTrees });
  return [...locks, ...(await healTemporaryFolders(temporary, now))];
}
