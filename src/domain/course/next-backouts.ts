import { reach } from '../graph/reachability.ts';
import type { Operation } from '../records/run/operation.ts';
import { operationGraph } from '../schedule/operation-graph.ts';

/**
 * The applications whose operations are undone next: each one as soon as all that were deployed after it, directly or
 * through others, are done with, whether that succeeded or not; as far as slots are free. Linear in operations and what
 * they wait for.
 */
export function nextBackouts(operations: readonly Operation[], slots: number): readonly string[] {
  const free = slots - operations.filter(({ backout }) => backout?.state === 'started').length;
  if (free <= 0) return [];
  const needed = neededByOpen(operations);
  return operations
    .filter(({ application, backout }) => backout?.state === 'pending' && !needed.has(application))
    .slice(0, free)
    .map(({ application }) => application);
}

/** What those wait for, directly or through others, that are still to be undone. */
function neededByOpen(operations: readonly Operation[]): ReadonlySet<string> {
  const graph = operationGraph(operations);
  const nearest = operations.filter(isOpen).flatMap(({ after }) => after);
  const reached = reach(
    graph.producers,
    nearest.flatMap((name) => graph.indexes.get(name) ?? []),
  );
  return new Set(graph.names.filter((_, index) => reached[index] === 1));
}

function isOpen({ backout }: Operation): boolean {
  return backout?.state === 'pending' || backout?.state === 'started';
}
