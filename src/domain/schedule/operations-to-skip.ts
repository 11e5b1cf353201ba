import type { ScheduleInput } from './next-operations.ts';
import { operationGraph, withDependents } from './operation-graph.ts';
import { hasFailed, isBroken } from './scheduled-operation.ts';

/**
 * The applications whose operations are pending and can never start: all of them once one has failed and
 * the plan says `stop`; else those that wait, directly or through others, for one that failed or was
 * itself skipped with something to do. In the list's order.
 */
export function operationsToSkip({
  operations,
  onFailure,
}: Pick<ScheduleInput, 'operations' | 'onFailure'>): readonly string[] {
  const pending = operations.filter(({ state }) => state === 'pending').map(({ application }) => application);
  if (onFailure === 'stop' && operations.some(hasFailed)) return pending;
  const broken = withDependents(operationGraph(operations), operations, isBroken);
  return pending.filter((application) => broken.has(application));
}
