import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Collision, findCollisions } from '../../../src/domain/conflicts/find-collisions.ts';
import type { Footprint } from '../../../src/domain/conflicts/footprint.ts';
import { buildModuleGraph } from '../../../src/domain/graph/module-graph.ts';
import { arbitraryFootprint, arbitraryRecords } from './arbitrary-footprints.ts';
import { naiveCollision } from './naive-collision.ts';

/** shop → ledger → audit → log, and web → shop; `lonely` stands alone. */
const records = new Map([
  ['web', ['shop']],
  ['shop', ['ledger']],
  ['ledger', ['audit']],
  ['audit', ['log']],
  ['lonely', []],
]);
const graph = buildModuleGraph(records);

function footprint(application: string, modules: Readonly<Record<string, readonly string[]>>): Footprint {
  return { applications: new Set([application]), modules: new Map(Object.entries(modules)) };
}

const shop = footprint('shop', { shop: ['ledger'] });

interface Case {
  readonly rule: string;
  readonly plan?: Footprint;
  readonly other: Footprint;
  readonly collision: Collision | undefined;
}

const reference = (...modules: string[]): Collision => ({ kind: 'reference', modules, applications: [] });

const cases: readonly Case[] = [
  { rule: 'strangers do not collide', other: footprint('lonely', { lonely: [] }), collision: undefined },
  {
    rule: 'a shared module',
    other: footprint('other', { web: [], shop: [] }),
    collision: { kind: 'same-module', modules: ['shop'], applications: [] },
  },
  {
    rule: 'a shared application counts as a shared module',
    other: footprint('shop', { lonely: [] }),
    collision: { kind: 'same-module', modules: [], applications: ['shop'] },
  },
  {
    rule: 'shared modules, in the order of the other plan, win over references',
    plan: footprint('one', { shop: [], ledger: [], web: [] }),
    other: footprint('two', { web: [], audit: [], ledger: [] }),
    collision: { kind: 'same-module', modules: ['web', 'ledger'], applications: [] },
  },
  { rule: 'a direct reference', other: footprint('ledger', { ledger: [] }), collision: reference('ledger') },
  { rule: 'a reference through others', other: footprint('log', { log: [] }), collision: reference('log') },
  {
    rule: 'a reference from the other plan',
    other: footprint('web', { web: [] }),
    collision: reference('web'),
  },
  {
    rule: 'both directions are named, and what is not linked is not',
    other: footprint('mixed', { web: [], lonely: [], audit: [] }),
    collision: reference('web', 'audit'),
  },
  {
    rule: 'a reference that only the other plan brings',
    other: footprint('lonely', { lonely: ['web'] }),
    collision: reference('lonely'),
  },
  {
    rule: 'a reference that only this plan brings, continued in the records',
    plan: footprint('lonely', { lonely: ['ledger'] }),
    other: footprint('log', { log: [] }),
    collision: reference('log'),
  },
  {
    rule: 'modules that are not in the records',
    plan: footprint('new', { 'brand-new': ['future'] }),
    other: footprint('future', { future: [] }),
    collision: reference('future'),
  },
  {
    rule: 'a common producer is no collision',
    plan: footprint('new', { 'brand-new': ['log'] }),
    other: footprint('audit', { audit: ['log'] }),
    collision: undefined,
  },
  {
    rule: 'names of properties of objects mean nothing',
    plan: footprint('constructor', { constructor: [] }),
    other: footprint('valueof', { prototype: ['tostring'] }),
    collision: undefined,
  },
];

describe('findCollisions', () => {
  test.each(cases)('$rule', ({ plan, other, collision }) => {
    expect(findCollisions(graph, plan ?? shop, [other])).toEqual([collision]);
  });

  test('answers for each of the others, in their order', () => {
    const others = [footprint('lonely', { lonely: [] }), footprint('web', { web: [] })];
    expect(findCollisions(graph, shop, others).map((found) => found?.kind)).toEqual([undefined, 'reference']);
  });

  test('equals a naive search of the union, either way round', () => {
    fc.assert(
      fc.property(arbitraryRecords, arbitraryFootprint, arbitraryFootprint, (known, a, b) => {
        const built = buildModuleGraph(known);
        const expected = naiveCollision(known, a, b);
        expect(findCollisions(built, a, [b])[0]?.kind).toBe(expected);
        expect(findCollisions(built, b, [a])[0]?.kind).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
