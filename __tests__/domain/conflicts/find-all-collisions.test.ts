import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CollidingPair, findAllCollisions } from '../../../src/domain/conflicts/find-all-collisions.ts';
import { findCollisions } from '../../../src/domain/conflicts/find-collisions.ts';
import type { Footprint } from '../../../src/domain/conflicts/footprint.ts';
import { buildModuleGraph, type ModuleGraph } from '../../../src/domain/graph/module-graph.ts';
import { arbitraryFootprint, arbitraryRecords } from './arbitrary-footprints.ts';

function pairByPair(graph: ModuleGraph, plans: readonly Footprint[]): readonly CollidingPair[] {
  return plans.flatMap((plan, a) =>
    findCollisions(graph, plan, plans.slice(a + 1)).flatMap((found, distance) =>
      found === undefined ? [] : { a, b: a + 1 + distance, kind: found.kind },
    ),
  );
}

/** The plan as it mostly is: its references begin with those of the records, in the same order. */
function withRecorded(records: ReadonlyMap<string, readonly string[]>, plan: Footprint): Footprint {
  const modules = [...plan.modules].map(
    ([module, producers]) => [module, [...(records.get(module) ?? []), ...producers]] as const,
  );
  return { ...plan, modules: new Map(modules) };
}

describe('findAllCollisions', () => {
  test('equals the collisions pair by pair, also of more plans than a number has bits', () => {
    const plans = fc.array(arbitraryFootprint, { maxLength: 70, size: 'max' });
    fc.assert(
      fc.property(arbitraryRecords, plans, fc.boolean(), (records, drawn, repeat) => {
        const graph = buildModuleGraph(records);
        const footprints = repeat ? drawn.map((plan) => withRecorded(records, plan)) : drawn;
        expect(findAllCollisions(graph, footprints)).toEqual(pairByPair(graph, footprints));
      }),
    );
  });

  test('meets both kinds of collisions and none in what the generator makes', () => {
    const samples = fc.sample(fc.tuple(arbitraryRecords, arbitraryFootprint, arbitraryFootprint), {
      numRuns: 300,
      seed: 1,
    });
    const kinds = samples.map(
      ([records, a, b]) => findAllCollisions(buildModuleGraph(records), [a, b])[0]?.kind,
    );
    for (const kind of ['same-module', 'reference', undefined]) {
      expect(kinds.filter((each) => each === kind).length).toBeGreaterThan(20);
    }
  });

  test('finds nothing among no plans', () => {
    expect(findAllCollisions(buildModuleGraph([['a', ['b']]]), [])).toEqual([]);
  });
});
