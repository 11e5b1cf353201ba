import type { ModuleGraph } from '../graph/module-graph.ts';
import type { Footprint } from './footprint.ts';
import { referencesBeyond } from './references-beyond.ts';

/**
 * A footprint in numbers. A module in the records has its index in the graph; modules that are not there,
 * and applications, have numbers of their own beyond.
 */
export interface NumberedFootprint {
  readonly modules: Int32Array;
  /** The modules and the applications. */
  readonly touched: Int32Array;
  /** The modules, and what they reference beyond the records: where chains from the plan set out. */
  readonly starts: Int32Array;
}

/** Numbers all footprints alike: equal names have equal numbers, all below `size`. */
export function numberFootprints(
  graph: ModuleGraph,
  plans: readonly Footprint[],
): { readonly footprints: readonly NumberedFootprint[]; readonly size: number } {
  let size = graph.names.length;
  const next = () => {
    size += 1;
    return size - 1;
  };
  const unrecordedNumber = numbering(next);
  const applicationNumber = numbering(next);
  const numberOf = (name: string) => graph.indexes.get(name) ?? unrecordedNumber(name);
  const footprints = plans.map((plan) => {
    const modules: number[] = [];
    const beyond: number[] = [];
    for (const [name, producers] of plan.modules) {
      const module = numberOf(name);
      modules.push(module);
      for (const producer of referencesBeyond(graph, module, producers)) beyond.push(numberOf(producer));
    }
    return {
      modules: new Int32Array(modules),
      touched: new Int32Array([...modules, ...[...plan.applications].map(applicationNumber)]),
      starts: new Int32Array([...modules, ...beyond]),
    };
  });
  return { footprints, size };
}

/** Gives each name the next number when it comes first, and the same one ever after. */
function numbering(next: () => number): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? next();
    numbers.set(name, number);
    return number;
  };
}
