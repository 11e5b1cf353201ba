import { hasEnded, isClaimed, type Run } from '../records/run.ts';
import type { Offer } from './listed-plan.ts';

/**
 * What can be done with a run (LifeTime: the operations on a plan depend on its status): retry serves aborted
 * runs, reuse finished ones, resolve those about which something is not known.
 */
export function offersOf(run: Run): Offer[] {
  if (isClaimed(run)) return ['resolve'];
  if (!hasEnded(run)) return [];
  if (run.status !== 'aborted') return ['reuse'];
  return leftOpen(run).length > 0 ? ['resolve', 'retry'] : ['retry'];
}

/** Applications of which an ended run may have left something behind that is not known. */
export function leftOpen({ operations }: Pick<Run, 'operations'>): string[] {
  return operations
    .filter(({ state, tries }) => state === 'unknown' || (state === 'failed' && tries.length > 0))
    .map(({ application }) => application);
}
