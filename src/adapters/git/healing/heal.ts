import type { Location } from '../location.ts';
import type { Git } from '../process/git-command.ts';
import { listWorkingTrees } from '../working-trees.ts';
import { healLocks } from './heal-locks.ts';
import { healTemporaryFolders } from './heal-temporary-folders.ts';

/** Removes what killed processes left behind and nobody holds any more; `now` in milliseconds. */
export async function heal(git: Git, location: Location, now: number): Promise<string[]> {
  const workingTrees = (await listWorkingTrees(git)).map(({ folder }) => folder);
  const locks = await healLocks(location, { now, workingTrees });
  return [...locks, ...(await healTemporaryFolders(now))];
}
