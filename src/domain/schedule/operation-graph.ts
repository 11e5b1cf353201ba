import { buildModuleGraph, type ModuleGraph } from '../graph/module-graph.ts';
import { reach } from '../graph/reachability.ts';
import type { ScheduledOperation } from './scheduled-operation.ts';

/** The operations as a graph, numbered as in the list; the producers of one are those that it waits for. */
export function operationGraph(operations: readonly ScheduledOperation[]): ModuleGraph {
  const listed = operations.map(({ application }) => [application, []] as const);
  const graph = buildModuleGraph([
    ...listed,
    ...operations.map(({ application, after }) => [application, after] as const),
  ]);
  if (graph.names.length !== operations.length) {
    throw new Error('an operation stands twice in its run or waits for one that is not in it');
  }
  return graph;
}

/** The operations that match, and all that wait for one of them, directly or through others. */
export function withDependents(
  graph: ModuleGraph,
  operations: readonly ScheduledOperation[],
  matches: (operation: ScheduledOperation) => boolean,
): ReadonlySet<string> {
  const seeds = operations.flatMap((operation, index) => (matches(operation) ? index : []));
  const reached = reach(graph.consumers, seeds);
  return new Set(graph.names.filter((_, index) => reached[index] === 1));
}
