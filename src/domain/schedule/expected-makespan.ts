import { operationGraph } from './operation-graph.ts';
import { remainingPaths } from './remaining-paths.ts';
import type { ScheduledOperation } from './scheduled-operation.ts';

/**
 * Milliseconds that pending operations take at least, whatever order they are started in: no less than the longest chain
 * of them that wait for one another, and no less than all of them when every slot is always taken.
 */
export function expectedMakespan(
  operations: readonly ScheduledOperation[],
  slots: number,
  duration: (application: string) => number,
): number {
  const longest = remainingPaths(operationGraph(operations), operations, duration);
  const pending = operations.filter(({ state }) => state === 'pending');
  const all = pending.reduce((sum, { application }) => sum + duration(application), 0);
  return longest.reduce((most, path) => Math.max(most, path), Math.ceil(all / slots));
}
