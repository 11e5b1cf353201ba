import type { Adjacency } from '../graph/adjacency.ts';
import { at } from '../graph/at.ts';
import { type BitMatrix, hasBit } from '../graph/bit-matrix.ts';
import { condense } from '../graph/condense.ts';
import type { ModuleGraph } from '../graph/module-graph.ts';
import { findComponents } from '../graph/strong-components.ts';
import type { CollisionKind } from './find-collisions.ts';
import { type Footprint, ownNames } from './footprint.ts';
import { intersections } from './intersections.ts';

/** Two plans that collide, by their positions in the list, `a < b`. */
export interface CollidingPair {
  readonly a: number;
  readonly b: number;
  readonly kind: CollisionKind;
}

/**
 * Every pair of plans that collides, by `a`, then `b`: the same answer as findCollisions for each plan
 * against the ones after it, found for all at once over the components of the records' graph.
 */
export function findAllCollisions(graph: ModuleGraph, plans: readonly Footprint[]): readonly CollidingPair[] {
  const shared = findShared(plans);
  const reached = findReached(graph, plans);
  const pairs: CollidingPair[] = [];
  for (let a = 0; a < plans.length; a += 1) {
    for (let b = a + 1; b < plans.length; b += 1) {
      const kind = kindOf({ shared, reached, a, b });
      if (kind !== undefined) pairs.push({ a, b, kind });
    }
  }
  return pairs;
}

function kindOf(pair: {
  shared: BitMatrix;
  reached: BitMatrix;
  a: number;
  b: number;
}): CollisionKind | undefined {
  const { shared, reached, a, b } = pair;
  if (hasBit(shared, a, b)) return 'same-module';
  return hasBit(reached, a, b) || hasBit(reached, b, a) ? 'reference' : undefined;
}

function findShared(plans: readonly Footprint[]): BitMatrix {
  const applications = numbering(0);
  const applicationSets = plans.map((plan) => [...plan.applications].map(applications.number));
  const modules = numbering(applications.size());
  const sets = plans.map((plan, index) =>
    Int32Array.from([...(applicationSets[index] ?? []), ...[...plan.modules.keys()].map(modules.number)]),
  );
  return intersections({ size: modules.size(), marking: sets, asking: sets });
}

/** Row `b`, column `a`: a module of plan `b` is reached from plan `a`. */
function findReached(graph: ModuleGraph, plans: readonly Footprint[]): BitMatrix {
  const components = findComponents(graph.producers);
  const unrecorded = numbering(components.count);
  const place = (name: string) => {
    const index = graph.indexes.get(name);
    return index === undefined ? unrecorded.number(name) : at(components.of, index);
  };
  const marking = plans.map((plan) => Int32Array.from(ownNames(plan), place));
  const asking = plans.map((plan) => Int32Array.from(plan.modules.keys(), place));
  const producers = condense(graph.producers, components);
  return intersections({
    size: unrecorded.size(),
    marking,
    asking,
    spread: (marks) => spreadToProducers(producers, marks),
  });
}

function numbering(first: number): { number: (name: string) => number; size: () => number } {
  const numbers = new Map<string, number>();
  const number = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, first + numbers.size);
    return first + numbers.size - 1;
  };
  return { number, size: () => first + numbers.size };
}

/** Consumers have the higher numbers, so counting down passes every mark on once. */
function spreadToProducers({ offsets, targets }: Adjacency, marks: Int32Array): void {
  for (let component = offsets.length - 2; component >= 0; component -= 1) {
    const mark = at(marks, component);
    if (mark === 0) continue;
    const end = at(offsets, component + 1);
    for (let edge = at(offsets, component); edge < end; edge += 1) {
      const producer = at(targets, edge);
      marks[producer] = at(marks, producer) | mark;
    }
  }
}
