import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Adjacency } from '../../../src/domain/graph/adjacency.ts';
import { buildModuleGraph, type ModuleGraph } from '../../../src/domain/graph/module-graph.ts';
import { reach } from '../../../src/domain/graph/reachability.ts';
import { arbitraryModules, naiveReach } from './arbitrary-modules.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

function reachedNames(graph: ModuleGraph, adjacency: Adjacency, seeds: readonly string[]): string[] {
  const numbers = seeds.flatMap((seed) => graph.indexes.get(seed) ?? []);
  const reached = reach(adjacency, numbers);
  return graph.names.filter((_, index) => reached[index] === 1).sort();
}

describe('reach', () => {
  test('equals a naive search in both directions', () => {
    const seeds = fc.uniqueArray(fc.constantFrom(...names));
    fc.assert(
      fc.property(arbitraryModules(names), seeds, (modules, wanted) => {
        const graph = buildModuleGraph(modules);
        const known = wanted.filter((name) => graph.indexes.has(name));
        const producersOf = (name: string) => modules.get(name) ?? [];
        const consumersOf = (name: string) => names.filter((other) => producersOf(other).includes(name));
        expect(reachedNames(graph, graph.producers, known)).toEqual(
          [...naiveReach(producersOf, known)].sort(),
        );
        expect(reachedNames(graph, graph.consumers, known)).toEqual(
          [...naiveReach(consumersOf, known)].sort(),
        );
      }),
    );
  });

  test('follows a chain of any length', () => {
    const length = 20_000;
    const graph = buildModuleGraph(
      Array.from({ length }, (_, index) => [`m${index}`, [`m${index + 1}`]] as const),
    );
    expect(reach(graph.producers, [0]).reduce((sum, mark) => sum + mark, 0)).toBe(length + 1);
  });
});
