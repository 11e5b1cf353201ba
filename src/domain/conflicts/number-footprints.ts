import type { ModuleGraph } from '../graph/module-graph.ts';
import type { Footprint } from './footprint.ts';

/**
 * A footprint in numbers. A module in the records has its index in the graph; modules that are not there,
 * and applications, have numbers of their own beyond.
 */
export interface NumberedFootprint {
  readonly modules: Int32Array;
  /** The modules and what they reference: where a chain that leaves the plan is after its first step. */
  readonly starts: Int32Array;
  readonly applications: Int32Array;
}

/** Numbers all footprints alike: equal names have equal numbers, all below `size`. */
export function numberFootprints(
  graph: ModuleGraph,
  plans: readonly Footprint[],
): { readonly footprints: readonly NumberedFootprint[]; readonly size: number } {
  let size = graph.names.length;
  const unrecorded = new Map<string, number>();
  const applications = new Map<string, number>();

  function numberIn(numbers: Map<string, number>, name: string): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, size);
    size += 1;
    return size - 1;
  }

  const moduleNumber = (name: string) => graph.indexes.get(name) ?? numberIn(unrecorded, name);
  const footprints = plans.map((plan) => {
    const modules = [...plan.modules.keys()].map(moduleNumber);
    const starts = [...modules];
    for (const producers of plan.modules.values()) {
      for (const producer of producers) starts.push(moduleNumber(producer));
    }
    return {
      modules: new Int32Array(modules),
      starts: new Int32Array(starts),
      applications: new Int32Array([...plan.applications].map((name) => numberIn(applications, name))),
    };
  });
  return { footprints, size };
}
