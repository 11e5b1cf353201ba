import type { Adjacency } from '../graph/adjacency.ts';
import type { ModuleGraph } from '../graph/module-graph.ts';
import { reach } from '../graph/reachability.ts';
import type { Footprint } from './footprint.ts';

export type CollisionKind = 'same-module' | 'reference';

export interface Collision {
  readonly kind: CollisionKind;
  /**
   * Sorted. `same-module`: the modules that both plans touch; none when they share an application only.
   * `reference`: the modules of the other plan where a chain of references between the two ends or begins.
   */
  readonly modules: readonly string[];
  /** Sorted: the applications that both plans touch; none for a reference. */
  readonly applications: readonly string[];
}

/**
 * How one plan collides with each of the others (DESIGN: Conflicts, waiting, parallel plans): a shared
 * application or module, or else a chain of references from a module of one to a module of the other in
 * `graph`, the target's records, together with both plans' own references.
 *
 * A chain needs the references of the plan at its start alone, and only for its first step: a chain that
 * goes on from a module of the other plan has arrived before. So two searches over the records answer for
 * all others.
 */
export function findCollisions(
  graph: ModuleGraph,
  plan: Footprint,
  others: readonly Footprint[],
): readonly (Collision | undefined)[] {
  const modules = [...plan.modules.keys()];
  const starts = [...modules, ...[...plan.modules.values()].flat()];
  const producers = closure(graph, graph.producers, starts);
  const consumers = closure(graph, graph.consumers, modules);
  return others.map((other) => sharing(plan, other) ?? referring(other, { producers, consumers }));
}

/** The names and all that the records lead to from them; a name need not be in the records. */
function closure(graph: ModuleGraph, adjacency: Adjacency, names: readonly string[]): ReadonlySet<string> {
  const seeds = names.flatMap((name) => graph.indexes.get(name) ?? []);
  const reached = reach(adjacency, seeds);
  return new Set([...names, ...graph.names.filter((_, index) => reached[index] === 1)]);
}

function sharing(plan: Footprint, other: Footprint): Collision | undefined {
  const modules = [...other.modules.keys()].filter((module) => plan.modules.has(module));
  const applications = [...other.applications].filter((name) => plan.applications.has(name));
  if (modules.length === 0 && applications.length === 0) return undefined;
  return { kind: 'same-module', modules: modules.sort(), applications: applications.sort() };
}

function referring(
  other: Footprint,
  { producers, consumers }: { producers: ReadonlySet<string>; consumers: ReadonlySet<string> },
): Collision | undefined {
  const modules: string[] = [];
  for (const [module, references] of other.modules) {
    const isReached = producers.has(module);
    const leadsHere = () => consumers.has(module) || references.some((name) => consumers.has(name));
    if (isReached || leadsHere()) modules.push(module);
  }
  return modules.length === 0 ? undefined : { kind: 'reference', modules: modules.sort(), applications: [] };
}
