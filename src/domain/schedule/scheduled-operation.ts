import type { Operation } from '../records/run/operation.ts';
import { isSettled } from '../records/run/operation-transitions.ts';

/** What the schedule reads of an operation. */
export type ScheduledOperation = Pick<Operation, 'application' | 'state' | 'after' | 'reason'>;

/** Whether it has ended so that what depends on it can never start. */
export function isBroken(operation: ScheduledOperation): boolean {
  const open = operation.state === 'pending' || operation.state === 'started';
  return !open && !isSettled(operation);
}

/** Whether it was tried and did not come to a good end: what a plan with `on-failure: stop` stops at. */
export function hasFailed({ state }: ScheduledOperation): boolean {
  return state === 'failed' || state === 'unknown' || state === 'backed-out';
}
