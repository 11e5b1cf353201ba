import { expect, test } from '@jest/globals';
import type { Operation } from '../../../src/domain/records/run/operation.ts';
import type { DeploymentState } from '../../../src/ports/mirror.ts';
import { nextDeploymentWrite } from '../../../src/usecases/mirroring/next-deployment-write.ts';
import { operationOf } from '../../render/stories.ts';
import { pending } from '../../support/run-reports.ts';
import { begun, ended } from './mirror-world.ts';

interface Case {
  readonly operations: readonly Operation[];
  readonly known?: Readonly<Record<string, DeploymentState | null>>;
  readonly budget?: number;
  readonly isLast?: boolean;
}

const twoUnderWay = { operations: [begun('a'), begun('b')], known: { a: null, b: 'in_progress' } } as const;

test.each<[string, Case, string | undefined]>([
  ['nothing without operations', { operations: [] }, undefined],
  ['nothing for what has not begun', { operations: [pending('a')] }, undefined],
  [
    'nothing for what never began',
    { operations: [operationOf('a', { state: 'failed', tries: [] })] },
    undefined,
  ],
  ['one that begins', { operations: [begun('a')] }, 'create a'],
  ['its first state', { operations: [begun('a')], known: { a: null } }, 'status a'],
  ['nothing when all is said', { operations: [begun('a')], known: { a: 'in_progress' } }, undefined],
  [
    'an end before a beginning',
    { operations: [begun('a'), begun('b'), ended('c')], known: { b: null, c: 'in_progress' } },
    'status c',
  ],
  ['a beginning before a new one', { operations: [begun('a'), begun('b')], known: { b: null } }, 'status b'],
  ['a new one with enough for it, and for 20 reports', { operations: [begun('a')], budget: 25 }, 'create a'],
  ['none with less', { operations: [begun('a')], budget: 24 }, undefined],
  ['a first state, when the ends can follow', { ...twoUnderWay, budget: 5 }, 'status a'],
  ['none, when they cannot', { ...twoUnderWay, budget: 4 }, undefined],
  [
    'an end, when the last report can follow',
    { operations: [ended('a')], known: { a: null }, budget: 3 },
    'status a',
  ],
  ['none, when it cannot', { operations: [ended('a')], known: { a: null }, budget: 2 }, undefined],
  [
    'an end with the last write',
    { operations: [ended('a')], known: { a: null }, budget: 1, isLast: true },
    'status a',
  ],
  ['none without one', { operations: [ended('a')], known: { a: null }, budget: 0, isLast: true }, undefined],
  ['a new one with the last two', { operations: [ended('a')], budget: 2, isLast: true }, 'create a'],
  ['none with one', { operations: [ended('a')], budget: 1, isLast: true }, undefined],
])('%s', (_, { operations, known = {}, budget = 1000, isLast = false }, expected) => {
  const states = Object.entries(known).map(([name, state], id) => [name, { id, state }] as const);
  const write = nextDeploymentWrite({ operations, known: new Map(states), budget, isLast });
  expect(write && `${write.kind} ${write.operation.application}`).toBe(expected);
});
