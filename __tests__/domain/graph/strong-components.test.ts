import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { condense } from '../../../src/domain/graph/condense.ts';
import { buildModuleGraph } from '../../../src/domain/graph/module-graph.ts';
import { findComponents } from '../../../src/domain/graph/strong-components.ts';
import { arbitraryModules, naiveReach } from './arbitrary-modules.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('findComponents', () => {
  test('puts modules together exactly when they reach one another', () => {
    fc.assert(
      fc.property(arbitraryModules(names), (modules) => {
        const graph = buildModuleGraph(modules);
        const { of } = findComponents(graph.producers);
        const reached = graph.names.map((name) => naiveReach((at) => modules.get(at) ?? [], [name]));
        graph.names.forEach((a, i) => {
          graph.names.forEach((b, j) => {
            const mutual = reached[i]?.has(b) === true && reached[j]?.has(a) === true;
            expect(of[i] === of[j]).toBe(mutual);
          });
        });
      }),
    );
  });

  test('numbers producers below their consumers, without gaps', () => {
    fc.assert(
      fc.property(arbitraryModules(names), (modules) => {
        const graph = buildModuleGraph(modules);
        const { count, of } = findComponents(graph.producers);
        expect([...new Set(of)].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
        for (const [consumer, producers] of modules) {
          for (const producer of producers) {
            const from = of[graph.indexes.get(consumer) ?? -1] ?? -1;
            expect(from).toBeGreaterThanOrEqual(of[graph.indexes.get(producer) ?? -1] ?? Infinity);
          }
        }
      }),
    );
  });

  test('needs no stack for a long chain', () => {
    const length = 50_000;
    const graph = buildModuleGraph(
      Array.from({ length }, (_, index) => [`m${index}`, [`m${(index + 1) % length}`]] as const),
    );
    expect(findComponents(graph.producers).count).toBe(1);
  });
});

describe('condense', () => {
  test('keeps references between components and drops those within', () => {
    const graph = buildModuleGraph([
      ['shop', ['ledger']],
      ['ledger', ['audit', 'log']],
      ['audit', ['ledger']],
      ['log', ['log']],
    ]);
    const components = findComponents(graph.producers);
    const { offsets, targets } = condense(graph.producers, components);
    expect([...components.of]).toEqual([2, 1, 1, 0]);
    expect([...offsets]).toEqual([0, 0, 1, 2]);
    expect([...targets]).toEqual([0, 1]);
  });
});
