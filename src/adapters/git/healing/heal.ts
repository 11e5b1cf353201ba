import type { Location } from '../location.ts';
import type { Git } from '../process/git-command.ts';
import { listWorkingTrees } from '../working-trees.ts';
import { healLocks } from './heal-locks.ts';

export interface HealingPlace {
  readonly location: Location;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Waits for so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** Removes what killed processes left behind and nobody holds any more. */
export async function heal(git: Git, { location, ...time }: HealingPlace): Promise<string[]> {
  const workingTrees = (await listWorkingTrees(git)).map(({ folder }) => folder);
  return healLocks(location, { ...time, workingTrees });
}
