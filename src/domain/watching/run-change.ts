import { latestTime } from '../records/run/latest-time.ts';
import type { Operation } from '../records/run/operation.ts';
import { hasEnded, type Run } from '../records/run/run.ts';

/** One thing that has become of a run between two looks at it. */
export type RunChange =
  | { readonly kind: 'waiting' | 'claimed' | 'changed' | 'ended' }
  | { readonly kind: 'operation'; readonly operation: Operation };

/**
 * What has become of a run since the last look, in the order in which it happened as far as that shows; at the first look
 * how it stands. Of a run that had ended by then only its end is told: the rest is its report. What it waits for is told
 * each time; whoever tells it on knows what has been said.
 */
export function changesOf(before: Run | undefined, after: Run): readonly RunChange[] {
  if (before === undefined && hasEnded(after)) return [{ kind: 'ended' }];
  if (after.status === 'waiting') return [{ kind: 'waiting' }];
  const begins = (before === undefined || before.status === 'waiting') && after.startedAt !== null;
  const status = begins ? 'running' : before?.status;
  return [
    ...(begins ? [{ kind: 'claimed' } as const] : []),
    ...changedOperations(before, after).map((operation) => ({ kind: 'operation', operation }) as const),
    ...newStatus(status, after),
    ...(after.status === 'prepared' && after.waitingFor.length > 0 ? [{ kind: 'waiting' } as const] : []),
  ];
}

function newStatus(before: Run['status'] | undefined, after: Run): readonly RunChange[] {
  if (after.status === before) return [];
  return [{ kind: hasEnded(after) ? 'ended' : 'changed' }];
}

function changedOperations(before: Run | undefined, after: Run): readonly Operation[] {
  const known = new Map(before?.operations.map((operation) => [operation.application, standing(operation)]));
  return after.operations
    .filter((operation) => standing(operation) !== (known.get(operation.application) ?? untouched))
    .sort((one, other) => millisecondsOf(one) - millisecondsOf(other));
}

function millisecondsOf(operation: Operation): number {
  return Date.parse(latestTime(operation) ?? '') || 0;
}

/** All of an operation that is told. */
function standing({ state, backout, preparedAt, tries }: Operation): string {
  const last = tries.at(-1);
  return JSON.stringify([
    state,
    backout?.state ?? null,
    preparedAt ?? null,
    tries.length,
    last?.endedAt ?? null,
  ]);
}

const untouched = JSON.stringify(['pending', null, null, 0, null]);
