import type { Operation, OperationBackout } from '../../domain/records/run/operation.ts';
import { isToBeUndone } from '../../domain/records/run/plan-backout.ts';
import { hasEnded, type Run } from '../../domain/records/run/run.ts';

/** What became of one operation in the backout of its run; undefined when there is nothing to say. */
export function backoutInWords({
  before,
  backout,
}: Pick<Operation, 'before' | 'backout'>): string | undefined {
  if (backout === undefined) return undefined;
  const version = before?.version ?? 'the version before';
  const why = backout.reason === null ? '' : `: ${backout.reason}`;
  const sentences = {
    pending: `is to go back to ${version}`,
    started: `goes back to ${version}`,
    succeeded: `back at ${version}`,
    failed: `could not go back to ${version}${why}`,
    unknown: `nobody knows whether it is back at ${version}${why}`,
    left: `left as it is${why}`,
  } as const satisfies Record<OperationBackout['state'], string>;
  return sentences[backout.state];
}

/** In the order in which people want to know them. */
const counted: readonly (readonly [OperationBackout['state'], string])[] = [
  ['failed', 'failed'],
  ['unknown', 'unknown'],
  ['left', 'left'],
  ['started', 'under way'],
  ['pending', 'to come'],
];

/**
 * How a run is undone: whether it would be, as long as it is under way, and `automatic: 2 of 3 backed out, 1 failed` once
 * that has begun. Undefined when it never is, or did not have to be.
 */
export function runBackoutInWords(run: Run): string | undefined {
  const { backout: strategy, operations, status } = run;
  const states = operations.flatMap(({ backout }) => (backout === undefined ? [] : [backout.state]));
  if (states.length > 0) return `${strategy ?? 'automatic'}: ${countsInWords(states)}`;
  if (strategy === undefined || status === 'waiting') return undefined;
  if (!hasEnded(run)) return `${strategy}, should it not succeed`;
  if (status !== 'aborted') return undefined;
  if (!operations.some(isToBeUndone)) return `${strategy}: nothing had to be undone`;
  return strategy === 'manual' ? 'manual: by a plan of its own' : undefined;
}

function countsInWords(states: readonly OperationBackout['state'][]): string {
  const count = (wanted: OperationBackout['state']) => states.filter((state) => state === wanted).length;
  const others = counted.flatMap(([state, words]) =>
    count(state) === 0 ? [] : [`${count(state)} ${words}`],
  );
  return [`${count('succeeded')} of ${states.length} backed out`, ...others].join(', ');
}
