import { footprintOf } from '../conflicts/footprint.ts';
import { inMergeOrder, isClaimed, type Run } from '../records/run/run.ts';

/** A run that is not to be disturbed, and the modules among those asked about that it holds. */
export interface ModuleLock {
  readonly run: Run;
  readonly modules: readonly string[];
}

/**
 * Which of some runs of one environment hold which of these modules: all that they deploy or take away, from their claim
 * to their end, in merge order. An application is no module, whatever its name.
 */
export function locksOn(runs: Iterable<Run>, modules: readonly string[]): ModuleLock[] {
  return inMergeOrder(runs)
    .filter(isClaimed)
    .map((run) => {
      const held = footprintOf(run.operations).modules;
      return { run, modules: modules.filter((module) => held.has(module)) };
    })
    .filter((lock) => lock.modules.length > 0);
}
