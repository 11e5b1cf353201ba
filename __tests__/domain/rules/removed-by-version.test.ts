import { expect, test } from '@jest/globals';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';
import { judgePlan } from '../../../src/domain/rules/judge-plan.ts';
import { entry } from '../../support/builders.ts';
import { contextOf, deployed, listed } from '../impact/shop.ts';

const ledger = listed('ledger', { 'ledger-api': {}, 'ledger-web': {} });
const target = deployed('ledger', '1.0.0', { 'ledger-web': {}, 'ledger-old': {}, 'ledger-export': {} });

function removedBy(planned: string | PlanEntry, recorded = [target]): readonly string[] | undefined {
  const judged = judgePlan(contextOf({ plan: { ledger: planned }, catalog: [ledger], target: recorded }));
  expect(judged.operations).toHaveLength(1);
  return judged.operations[0]?.removed;
}

test.each<[string, string | PlanEntry, readonly string[] | undefined]>([
  ['what the target has and the version has no longer', '2.0.0', ['ledger-export', 'ledger-old']],
  [
    'nothing when only some modules are deployed',
    entry('ledger', '2.0.0', { modules: ['ledger-api'] }),
    undefined,
  ],
  ['nothing when it is deployed again', { application: 'ledger', action: 'redeploy' }, undefined],
  ['nothing when it is skipped', '1.0.0', undefined],
])('a version removes %s', (_, planned, removed) => {
  expect(removedBy(planned)).toEqual(removed);
});

test('a version removes nothing where everything stays, or nothing is', () => {
  expect(removedBy('2.0.0', [deployed('ledger', '1.0.0', { 'ledger-web': {} })])).toBeUndefined();
  expect(removedBy('2.0.0', [])).toBeUndefined();
});
