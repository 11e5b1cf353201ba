import { isBackoutFailed } from '../../domain/records/run/failed-backouts.ts';
import type { Operation } from '../../domain/records/run/operation.ts';
import { isSettled } from '../../domain/records/run/operation-transitions.ts';

/** What people want to know first of an operation; in the order in which it matters to them. */
export const standings = [
  'not backed out',
  'failed',
  'unknown',
  'under way',
  'backed out',
  'prepared',
  'pending',
  'skipped',
  'done',
] as const;

export type OperationStanding = (typeof standings)[number];

const ofStates = {
  pending: 'pending',
  started: 'under way',
  succeeded: 'done',
  failed: 'failed',
  skipped: 'skipped',
  unknown: 'unknown',
  'backed-out': 'backed out',
} as const satisfies Record<Operation['state'], OperationStanding>;

/** What was skipped because nothing was to do is done; what could not be taken back comes before all else. */
export function standingOf(operation: Operation): OperationStanding {
  const { state, backout, preparedAt } = operation;
  if (isBackoutFailed(operation)) return 'not backed out';
  if (backout?.state === 'started') return 'under way';
  if (state === 'pending' && preparedAt !== undefined) return 'prepared';
  return isSettled(operation) ? 'done' : ofStates[state];
}

export type OperationCounts = Readonly<Record<OperationStanding, number>>;

/** How many stand how; all kinds are there, also those of which there are none. */
export function countOperations(operations: readonly Operation[]): OperationCounts {
  const counts = {
    'not backed out': 0,
    failed: 0,
    unknown: 0,
    'under way': 0,
    'backed out': 0,
    prepared: 0,
    pending: 0,
    skipped: 0,
    done: 0,
  };
  for (const operation of operations) counts[standingOf(operation)] += 1;
  return counts;
}

/** `3 of 5 done, 1 failed, 1 under way`; what is pending goes without saying. */
export function countsOfOperations(operations: readonly Operation[]): string {
  const counts = countOperations(operations);
  const others = standings
    .filter((standing) => standing !== 'done' && standing !== 'pending' && counts[standing] > 0)
    .map((standing) => `${counts[standing]} ${standing}`);
  return [`${counts.done} of ${operations.length} done`, ...others].join(', ');
}
