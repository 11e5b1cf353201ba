import { type PlanAddress, planAddress } from '../names.ts';
import type { ToConfirm } from '../records/confirmation.ts';
import { isInDoubtBy } from '../records/environment/doubts.ts';
import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import { hasEnded, type Run } from '../records/run/run.ts';
import type { Offer } from './listed-plan.ts';

const offersToReuse: Readonly<Record<ToConfirm, readonly Offer[]>> = {
  nothing: ['reuse'],
  something: ['confirm', 'reuse'],
  'before a reuse': ['confirm'],
};

/**
 * What can be done with a run (LifeTime: the operations on a plan depend on its status): abort whatever is neither ended
 * nor ending by a person's wish, continue what is prepared, retry serves aborted runs, reuse finished ones, resolve those about which
 * something is not known; confirm those of which something is left to be confirmed, and reuse them only afterwards where
 * that is demanded. `open` are the applications that it leaves open.
 */
export function offersOf(
  run: Pick<Run, 'status' | 'endedBy' | 'continued'>,
  open: readonly string[],
  toConfirm: ToConfirm,
): Offer[] {
  switch (run.status) {
    case 'waiting':
      return ['abort'];
    case 'running':
    case 'verifying':
      return ['abort', 'resolve'];
    case 'prepared':
      return run.continued === undefined ? ['abort', 'continue'] : ['abort'];
    case 'aborting':
      return run.endedBy === 'system' ? ['abort', 'resolve'] : ['resolve'];
    case 'backing-out':
      return ['resolve'];
    case 'finished':
    case 'finished-with-warnings':
      return [...offersToReuse[toConfirm]];
    case 'aborted':
      return open.length > 0 ? ['resolve', 'retry'] : ['retry'];
  }
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
