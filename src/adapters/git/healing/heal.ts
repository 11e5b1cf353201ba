import type { Location } from '../location.ts';
import type { Git } from '../process/git-command.ts';
import { listWorkingTrees } from '../working-trees.ts';
import { healLocks } from './heal-locks.ts';

export interface HealingPlace {
  readonly location: Location;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Removes what killed processes left behind and nobody holds any more. */
export async function heal(git: Git, { location, now }: HealingPlace): Promise<string[]> {
  const workingTrees = (await listWorkingTrees(git)).map(({ folder }) => folder);
  return healLocks(location, { now, workingTrees });
}
