import { at } from '../graph/at.ts';
import type { ModuleGraph } from '../graph/module-graph.ts';
import { findComponents } from '../graph/strong-components.ts';
import type { ScheduledOperation } from './scheduled-operation.ts';

/**
 * How long it takes at least, from the start of each operation, until it and all that wait for it have
 * ended: milliseconds by the operation's number. Only pending operations take time. Throws when operations
 * wait for one another, for none of them could ever start.
 */
export function remainingPaths(
  { consumers }: ModuleGraph,
  operations: readonly ScheduledOperation[],
  duration: (application: string) => number,
): readonly number[] {
  const components = findComponents(consumers);
  if (components.count < operations.length) throw new Error('operations wait for one another');
  // On edges from producer to consumer, counting up meets consumers first.
  const order = new Int32Array(operations.length);
  components.of.forEach((component, operation) => {
    order[component] = operation;
  });
  const paths = operations.map(({ application, state }) => (state === 'pending' ? duration(application) : 0));
  for (const operation of order) {
    const edges = consumers.targets.subarray(
      at(consumers.offsets, operation),
      at(consumers.offsets, operation + 1),
    );
    const longest = edges.reduce((most, consumer) => Math.max(most, paths[consumer] ?? 0), 0);
    paths[operation] = (paths[operation] ?? 0) + longest;
  }
  return paths;
}
