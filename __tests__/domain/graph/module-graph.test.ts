import { describe, expect, test } from '@jest/globals';
import { buildModuleGraph } from '../../../src/domain/graph/module-graph.ts';

describe('buildModuleGraph', () => {
  test('lists producers and consumers by number, in the order of the references', () => {
    const graph = buildModuleGraph([
      ['shop', ['ledger', 'audit']],
      ['ledger', ['audit']],
    ]);
    expect(graph.names).toEqual(['shop', 'ledger', 'audit']);
    expect([...graph.producers.offsets]).toEqual([0, 2, 3, 3]);
    expect([...graph.producers.targets]).toEqual([1, 2, 2]);
    expect([...graph.consumers.offsets]).toEqual([0, 0, 1, 3]);
    expect([...graph.consumers.targets]).toEqual([0, 0, 1]);
  });

  test('makes a node of a module that is only referenced', () => {
    const graph = buildModuleGraph([['shop', ['elsewhere']]]);
    expect(graph.indexes.get('elsewhere')).toBe(1);
  });

  test('joins the references of a module that is listed twice', () => {
    const graph = buildModuleGraph([
      ['shop', ['a']],
      ['shop', ['b']],
    ]);
    expect(graph.names).toEqual(['shop', 'a', 'b']);
    expect([...graph.producers.targets]).toEqual([1, 2]);
  });

  test('knows modules that are named like properties of objects', () => {
    const graph = buildModuleGraph([['constructor', ['prototype']]]);
    expect([...graph.indexes.keys()]).toEqual(['constructor', 'prototype']);
    expect(graph.indexes.has('valueof')).toBe(false);
  });

  test('is empty without modules', () => {
    const graph = buildModuleGraph([]);
    expect(graph.names).toEqual([]);
    expect([...graph.producers.offsets]).toEqual([0]);
  });
});
