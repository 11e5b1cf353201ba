import { type PlanAddress, planAddress } from '../names.ts';
import { isInDoubtBy } from '../records/doubts.ts';
import type { ApplicationRecord } from '../records/environment-record.ts';
import { hasEnded, isClaimed, type Run } from '../records/run.ts';
import type { Offer } from './listed-plan.ts';

/**
 * What can be done with a run (LifeTime: the operations on a plan depend on its status): retry serves aborted
 * runs, reuse finished ones, resolve those about which something is not known. `open` are the applications that
 * it leaves open.
 */
export function offersOf(run: Pick<Run, 'status'>, open: readonly string[]): Offer[] {
  if (isClaimed(run)) return ['resolve'];
  if (!hasEnded(run)) return [];
  if (run.status !== 'aborted') return ['reuse'];
  return open.length > 0 ? ['resolve', 'retry'] : ['retry'];
}

/**
 * Applications that an ended run has left in a state that is not known, as far as nobody has settled it since.
 * `records` are those of its environment, by application: the run itself never changes.
 */
export function leftOpen(run: Run, records: ReadonlyMap<string, ApplicationRecord>): string[] {
  if (!hasEnded(run)) return [];
  return run.operations
    .map(({ application }) => application)
    .filter((application) => isLeftOpenBy(run, records.get(application)));
}

/** Whether this run left something of an application in doubt. */
export function isLeftOpenBy(run: PlanAddress, record: ApplicationRecord | undefined): boolean {
  return record !== undefined && isInDoubtBy(record, planAddress(run));
}
