import type { Adjacency } from '../graph/adjacency.ts';
import { at } from '../graph/at.ts';
import { type BitMatrix, hasBit } from '../graph/bit-matrix.ts';
import { condense } from '../graph/condense.ts';
import type { ModuleGraph } from '../graph/module-graph.ts';
import { findComponents } from '../graph/strong-components.ts';
import type { CollisionKind } from './find-collisions.ts';
import type { Footprint } from './footprint.ts';
import { intersections } from './intersections.ts';
import { type NumberedFootprint, numberFootprints } from './number-footprints.ts';

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
  const { footprints, size } = numberFootprints(graph, plans);
  const shared = findShared(footprints, size);
  const reached = findReached(footprints, size, graph);
  const pairs: CollidingPair[] = [];
  for (let a = 0; a < plans.length; a += 1) {
    for (let b = a + 1; b < plans.length; b += 1) {
      if (hasBit(shared, a, b)) pairs.push({ a, b, kind: 'same-module' });
      else if (hasBit(reached, a, b) || hasBit(reached, b, a)) pairs.push({ a, b, kind: 'reference' });
    }
  }
  return pairs;
}

function findShared(footprints: readonly NumberedFootprint[], size: number): BitMatrix {
  const touched = footprints.map((footprint) => footprint.touched);
  return intersections({ size, marking: touched, asking: touched });
}

/** Row `b`, column `a`: a module of plan `b` is reached from plan `a`. */
function findReached(footprints: readonly NumberedFootprint[], size: number, graph: ModuleGraph): BitMatrix {
  const components = findComponents(graph.producers);
  const recorded = components.of.length;
  const place = (number: number) =>
    number < recorded ? at(components.of, number) : components.count + number - recorded;
  const producers = condense(graph.producers, components);
  return intersections({
    size: components.count + size - recorded,
    marking: footprints.map(({ starts }) => starts.map(place)),
    asking: footprints.map(({ modules }) => modules.map(place)),
    spread: (marks) => spreadToProducers(producers, marks),
  });
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
