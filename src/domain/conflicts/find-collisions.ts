import type { ModuleGraph } from '../graph/module-graph.ts';
import { reach } from '../graph/reachability.ts';
import type { Footprint } from './footprint.ts';
import { referencesBeyond } from './references-beyond.ts';

export type CollisionKind = 'same-module' | 'reference';

export interface Collision {
  readonly kind: CollisionKind;
  /**
   * In the order of the other plan. `same-module`: the modules that both plans touch; none when they share an application only.
   * `reference`: the modules of the other plan where a chain of references between the two ends or begins.
   */
  readonly modules: readonly string[];
  /** In the order of the other plan: the applications that both touch; none for a reference. */
  readonly applications: readonly string[];
}

/** What the plan's closures hold of a module, as bits: it is the plan's own, a producer, a consumer of it. */
const own = 1;
const producer = 2;
const consumer = 4;

/**
 * How one plan collides with each of the others (docs/design.md, "collisions"): a shared
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
  if (others.length === 0) return [];
  const marks = markModules(graph, plan);
  return others.map((other) => collide({ graph, marks, plan, other }));
}

/** Marks by index in the graph; modules that are not there have theirs by name. */
interface Marks {
  readonly recorded: Uint8Array;
  readonly unrecorded: ReadonlyMap<string, number>;
}

function markModules(graph: ModuleGraph, plan: Footprint): Marks {
  const referenced = [...plan.modules.values()].flat();
  const recorded = reach(graph.producers, indexesOf(graph, [...plan.modules.keys(), ...referenced]));
  const consumers = reach(graph.consumers, indexesOf(graph, plan.modules.keys()));
  for (let index = 0; index < recorded.length; index += 1) {
    recorded[index] = (recorded[index] === 1 ? producer : 0) + (consumers[index] === 1 ? consumer : 0);
  }
  const unrecorded = new Map<string, number>();
  for (const name of referenced) if (!graph.indexes.has(name)) unrecorded.set(name, producer);
  for (const name of plan.modules.keys()) {
    const index = graph.indexes.get(name);
    if (index === undefined) unrecorded.set(name, own + producer + consumer);
    else recorded[index] = own + producer + consumer;
  }
  return { recorded, unrecorded };
}

function* indexesOf({ indexes }: ModuleGraph, names: Iterable<string>): Generator<number> {
  for (const name of names) {
    const index = indexes.get(name);
    if (index !== undefined) yield index;
  }
}

interface Pair {
  readonly graph: ModuleGraph;
  readonly marks: Marks;
  readonly plan: Footprint;
  readonly other: Footprint;
}

function collide(pair: Pair): Collision | undefined {
  const { graph, marks, plan, other } = pair;
  const shared: string[] = [];
  const connected: string[] = [];
  for (const [name, references] of other.modules) {
    const module = graph.indexes.get(name) ?? graph.names.length;
    const mark = markOf(marks, name, module);
    if ((mark & own) !== 0) shared.push(name);
    else if (mark !== 0 || leadsToConsumer(pair, module, references)) connected.push(name);
  }
  const applications = [...other.applications].filter((name) => plan.applications.has(name));
  if (shared.length > 0 || applications.length > 0) {
    return { kind: 'same-module', modules: shared, applications };
  }
  if (connected.length === 0) return undefined;
  return { kind: 'reference', modules: connected, applications: [] };
}

function markOf({ recorded, unrecorded }: Marks, name: string, index: number): number {
  return recorded[index] ?? unrecorded.get(name) ?? 0;
}

/** Whether a module that is no consumer by the records is one by what the other plan says of it. */
function leadsToConsumer({ graph, marks }: Pair, module: number, references: readonly string[]): boolean {
  return referencesBeyond(graph, module, references).some((name) => {
    const index = graph.indexes.get(name) ?? graph.names.length;
    return (markOf(marks, name, index) & consumer) !== 0;
  });
}
