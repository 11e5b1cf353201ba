import { at } from '../graph/at.ts';
import { isSettled } from '../records/run/operation-transitions.ts';
import { operationGraph, withDependents } from './operation-graph.ts';
import { remainingPaths } from './remaining-paths.ts';
import { hasFailed, type ScheduledOperation } from './scheduled-operation.ts';

export interface ScheduleInput {
  readonly operations: readonly ScheduledOperation[];
  /** Operations at once, those under way included. */
  readonly slots: number;
  /** The expected duration of an application's operation, in milliseconds. */
  readonly duration: (application: string) => number;
  readonly onFailure: 'stop' | 'continue';
}

/**
 * The applications whose operations start now: each one as soon as all that it waits for is settled, as
 * far as slots are free. When more are ready than may start, the one with the longest remaining path goes
 * first, among equals the one for which most others wait, then the one first in the list. Linear in operations
 * and what they wait for, so it may be asked again after every event.
 */
export function nextOperations({ operations, slots, duration, onFailure }: ScheduleInput): readonly string[] {
  const free = slots - operations.filter(({ state }) => state === 'started').length;
  if (free <= 0 || (onFailure === 'stop' && operations.some(hasFailed))) return [];
  const graph = operationGraph(operations);
  const unsettled = withDependents(graph, operations, (operation) => !isSettled(operation));
  const { offsets } = graph.consumers;
  const paths = remainingPaths(graph, operations, duration);
  return operations
    .map((operation, index) => ({
      ...operation,
      path: paths[index] ?? 0,
      waiting: at(offsets, index + 1) - at(offsets, index),
    }))
    .filter(({ state, after }) => state === 'pending' && !after.some((name) => unsettled.has(name)))
    .sort((a, b) => b.path - a.path || b.waiting - a.waiting)
    .slice(0, free)
    .map(({ application }) => application);
}
