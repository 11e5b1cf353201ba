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
  const producers = reach(graph.producers, recorded(graph, starts));
  const consumers = reach(graph.consumers, recorded(graph, modules));
  const either = producers.map((mark, index) => mark | (consumers[index] ?? 0));
  const linked = memberOf(graph, either, starts);
  const consumes = memberOf(graph, consumers, modules);
  return others.map((other) => sharing(plan, other) ?? referring(other, linked, consumes));
}

type IsMember = (name: string) => boolean;

function recorded(graph: ModuleGraph, names: readonly string[]): readonly number[] {
  return names.flatMap((name) => graph.indexes.get(name) ?? []);
}

/**
 * Whether a name is marked in the graph or among `names`. This is asked for every name of every other plan:
 * a set of few names answers from the processor's cache, one of most names would cost more than it saves.
 */
function memberOf(graph: ModuleGraph, marks: Uint8Array, names: readonly string[]): IsMember {
  const members = graph.names.filter((_, index) => marks[index] === 1);
  if (members.length < graph.names.length / 2) {
    const set = new Set([...members, ...names]);
    return (name) => set.has(name);
  }
  const unrecorded = new Set(names.filter((name) => !graph.indexes.has(name)));
  return (name) => {
    const index = graph.indexes.get(name);
    return index === undefined ? unrecorded.has(name) : marks[index] === 1;
  };
}

function sharing(plan: Footprint, other: Footprint): Collision | undefined {
  const modules = [...other.modules.keys()].filter((module) => plan.modules.has(module));
  const applications = [...other.applications].filter((name) => plan.applications.has(name));
  if (modules.length === 0 && applications.length === 0) return undefined;
  return { kind: 'same-module', modules: modules.sort(), applications: applications.sort() };
}

function referring(other: Footprint, linked: IsMember, consumes: IsMember): Collision | undefined {
  const modules: string[] = [];
  for (const [module, references] of other.modules) {
    if (linked(module) || references.some(consumes)) modules.push(module);
  }
  return modules.length === 0 ? undefined : { kind: 'reference', modules: modules.sort(), applications: [] };
}
