import { describe, expect, test } from '@jest/globals';
import type { OrderInput } from '../../../src/domain/schedule/application-graph.ts';
import { orderOperations } from '../../../src/domain/schedule/order-operations.ts';
import { operationOf } from './operation-of.ts';

interface Case {
  readonly rule: string;
  /** Application to the producers of its only module, which is named like it. */
  readonly plan: Readonly<Record<string, readonly string[]>>;
  readonly deployed?: Readonly<Record<string, readonly string[]>>;
  readonly after?: Readonly<Record<string, readonly string[]>>;
  readonly order: Readonly<Record<string, readonly string[]>>;
  readonly cycles?: readonly (readonly string[])[];
}

const cases: readonly Case[] = [
  { rule: 'strangers wait for nobody', plan: { a: [], b: [] }, order: { a: [], b: [] } },
  { rule: 'a consumer waits for its producer', plan: { a: ['b'], b: [] }, order: { a: ['b'], b: [] } },
  {
    rule: 'also through modules outside the plan',
    plan: { a: ['x'], b: [] },
    deployed: { x: ['y'], y: ['b'] },
    order: { a: ['b'], b: [] },
  },
  {
    rule: "what the plan says replaces what is recorded of the plan's modules",
    plan: { a: [], b: [] },
    deployed: { a: ['b'] },
    order: { a: [], b: [] },
  },
  {
    rule: 'only the nearest are named',
    plan: { a: ['b', 'c'], b: ['c'], c: [] },
    order: { a: ['b'], b: ['c'], c: [] },
  },
  {
    rule: 'names come in the order of the plan',
    plan: { z: [], a: ['m', 'z'], m: [] },
    order: { z: [], a: ['z', 'm'], m: [] },
  },
  {
    rule: 'the order of the catalog counts without a reference, for applications of the plan',
    plan: { a: [], b: [] },
    after: { a: ['b', 'elsewhere'], elsewhere: ['a'] },
    order: { a: ['b'], b: [] },
  },
  {
    rule: 'a cycle is one group: nobody in it waits for another, and all wait for the same',
    plan: { before: [], a: ['b'], b: ['a', 'before'], behind: ['a'] },
    order: { before: [], a: ['before'], b: ['before'], behind: ['a', 'b'] },
    cycles: [['a', 'b']],
  },
  {
    rule: 'a cycle may close outside the plan or through the order of the catalog',
    plan: { a: ['x'], b: [], c: [], d: ['c'] },
    deployed: { x: ['b'] },
    after: { b: ['a'], c: ['d'] },
    order: { a: [], b: [], c: [], d: [] },
    cycles: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    rule: 'a cycle of one application with modules outside the plan is none to report',
    plan: { a: ['x', 'a'] },
    deployed: { x: ['a'] },
    order: { a: [] },
  },
  {
    rule: 'a cycle outside the plan is passed through',
    plan: { a: ['x'], b: [] },
    deployed: { x: ['y'], y: ['x', 'b'] },
    order: { a: ['b'], b: [] },
  },
  {
    rule: 'names of properties of objects are names',
    plan: { constructor: ['valueof'], valueof: [] },
    order: { constructor: ['valueof'], valueof: [] },
  },
];

function inputOf({ plan, deployed = {}, after = {} }: Case): OrderInput {
  return {
    operations: Object.entries(plan).map(([application, producers]) =>
      operationOf(application, { [application]: producers }),
    ),
    deployed: new Map(Object.entries(deployed)),
    after: new Map(Object.entries(after)),
  };
}

describe('orderOperations', () => {
  test.each(cases)('$rule', (example) => {
    const { order, cycles } = orderOperations(inputOf(example));
    expect([...order]).toEqual(Object.entries(example.order));
    expect(cycles).toEqual(example.cycles ?? []);
  });

  test('takes all modules of an application together', () => {
    const input: OrderInput = {
      operations: [
        operationOf('a', { a1: ['b1'], a2: [] }),
        operationOf('b', { b1: [], b2: ['c'] }),
        operationOf('c', { c: [] }),
        operationOf('d', { d: ['a2'] }),
      ],
      deployed: new Map(),
      after: new Map(),
    };
    expect(orderOperations(input).order).toEqual(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', []],
        ['d', ['a']],
      ]),
    );
  });

  test('lets a module arrive in one application before it leaves another', () => {
    const input: OrderInput = {
      operations: [
        operationOf('loser', { loser: [] }, ['moved', 'gone']),
        operationOf('winner', { moved: ['x'] }),
        operationOf('consumer', { consumer: ['moved'] }),
      ],
      deployed: new Map([['x', ['loser']]]),
      after: new Map(),
    };
    const apart = { ...input, deployed: new Map() };
    expect(orderOperations(apart)).toEqual({
      order: new Map([
        ['loser', ['winner']],
        ['winner', []],
        ['consumer', ['winner']],
      ]),
      cycles: [],
    });
    expect(orderOperations(input)).toEqual({
      order: new Map([
        ['loser', []],
        ['winner', []],
        ['consumer', ['loser', 'winner']],
      ]),
      cycles: [['loser', 'winner']],
    });
  });
});
