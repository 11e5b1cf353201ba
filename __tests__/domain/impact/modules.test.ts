import { describe, expect, test } from '@jest/globals';
import { describeCycles } from '../../../src/domain/impact/reference-cycles.ts';
import type { Finding } from '../../../src/domain/problem.ts';
import { judgePlan } from '../../../src/domain/rules/judge-plan.ts';
import { orderPlan } from '../../../src/domain/schedule/order-plan.ts';
import { entry } from '../../support/builders.ts';
import { type Case, contextOf, deployed, impactFindings, impactOf, inWords, listed } from './shop.ts';

function cyclesOf(given: Case): Finding[] {
  const context = contextOf(given);
  const { operations } = judgePlan(context);
  return describeCycles(orderPlan({ ...context, operations }).cycles);
}

interface Row extends Case {
  readonly name: string;
  readonly found: readonly string[];
}

const slim = listed('ledger', { 'ledger-api': {} });
const full = deployed('ledger', '1.0.0', { 'ledger-api': {}, 'ledger-legacy': {} });
const removed = ['module-removed ledger ledger-legacy'];

describe('a module that the new version does not have', () => {
  const plan = { ledger: '2.0.0' };

  test.each<Row>([
    { name: 'is removed', plan, catalog: [slim], target: [full], found: removed },
    {
      name: 'is acknowledged',
      plan,
      catalog: [slim],
      target: [full],
      acknowledged: { removedModules: ['ledger-legacy'] },
      found: [],
    },
    {
      name: 'is not the one that is acknowledged',
      plan,
      catalog: [slim],
      target: [full],
      acknowledged: { removedModules: ['ledger-api'] },
      found: removed,
    },
    {
      name: 'is not named by a plan for some modules',
      plan: { ledger: entry('ledger', '2.0.0', { modules: ['ledger-api'] }) },
      catalog: [listed('ledger', { 'ledger-api': {}, 'ledger-new': {} })],
      target: [full],
      found: [],
    },
    { name: 'is deployed again', plan: { ledger: 'redeploy' }, catalog: [slim], target: [full], found: [] },
    { name: 'was never there', plan, catalog: [slim], target: [], found: [] },
    {
      name: 'moves to another application of the plan',
      plan: { ledger: '2.0.0', archive: '1.0.0' },
      catalog: [slim, listed('archive', { 'ledger-legacy': {} })],
      target: [full],
      found: [],
    },
    {
      name: 'moves, and who needs it accepts where it went',
      plan: { ledger: '2.0.0', archive: '1.5.0' },
      catalog: [slim, listed('archive', { 'ledger-legacy': {} })],
      target: [full, deployed('payments', '1.0.0', { 'payments-api': { 'ledger-legacy': '^1.0.0' } })],
      found: ['consumer-outdated archive ledger-legacy'],
    },
    {
      name: 'moves, and who needs it does not accept where it went',
      plan: { ledger: '2.0.0', archive: '2.0.0' },
      catalog: [slim, listed('archive', { 'ledger-legacy': {} })],
      target: [full, deployed('payments', '1.0.0', { 'payments-api': { 'ledger-legacy': '^1.0.0' } })],
      found: ['consumer-broken archive ledger-legacy'],
    },
    {
      name: 'is needed in the target',
      plan,
      catalog: [slim],
      target: [full, deployed('payments', '1.0.0', { 'payments-api': { 'ledger-legacy': '*' } })],
      found: ['consumer-broken ledger ledger-legacy', ...removed],
    },
    {
      name: 'is needed in the target, and acknowledged all the same',
      plan,
      catalog: [slim],
      target: [full, deployed('payments', '1.0.0', { 'payments-api': { 'ledger-legacy': '*' } })],
      acknowledged: { removedModules: ['ledger-legacy'] },
      found: ['consumer-broken ledger ledger-legacy'],
    },
    {
      name: 'could be missed in the target',
      plan,
      catalog: [slim],
      target: [full, deployed('payments', '1.0.0', { 'payments-api': { 'ledger-legacy': '?*' } })],
      acknowledged: { removedModules: ['ledger-legacy'] },
      found: [],
    },
  ])('$name: $found', ({ found, ...given }) => {
    expect(impactOf(given)).toEqual(found);
  });

  test('is said with those who reference it', () => {
    const users = ['orders', 'payments'].map((it) =>
      deployed(it, '1.0.0', { [`${it}-api`]: { 'ledger-legacy': '?*' } }),
    );
    const [finding] = impactFindings({ plan, catalog: [slim], target: [full, ...users] });
    expect(finding).toMatchObject({
      severity: 'error',
      message:
        "ledger 2.0.0 no longer has the module ledger-legacy, which 'qa' has; orders-api (orders) and payments-api (payments) would miss it. Add it to acknowledge.removed-modules if that is meant, or choose a version that has it",
    });
  });
});

describe('a module that another application has as well', () => {
  const archive = deployed('archive', '1.0.0', { exports: {} });
  const exporting = listed('ledger', { exports: {} });

  test.each<Row>([
    {
      name: 'in the target',
      plan: { ledger: '1.0.0' },
      catalog: [exporting],
      target: [archive],
      found: ['module-name-taken ledger exports'],
    },
    {
      name: 'which gives it away in the plan',
      plan: { ledger: '1.0.0', archive: '2.0.0' },
      catalog: [exporting, listed('archive', { 'archive-api': {} })],
      target: [archive],
      found: [],
    },
    {
      name: 'which keeps it in the plan',
      plan: { ledger: '1.0.0', archive: '2.0.0' },
      catalog: [exporting, listed('archive', { exports: {} })],
      target: [archive],
      found: ['module-name-taken ledger exports'],
    },
    {
      name: 'which keeps it, because the plan is for some of its modules',
      plan: { ledger: '1.0.0', archive: entry('archive', '2.0.0', { modules: ['archive-api'] }) },
      catalog: [exporting, listed('archive', { 'archive-api': {}, exports: {} })],
      target: [archive],
      found: ['module-name-taken ledger exports'],
    },
    {
      name: 'both new by the plan: the first by name keeps it',
      plan: { ledger: '1.0.0', archive: '2.0.0' },
      catalog: [exporting, listed('archive', { exports: {} })],
      found: ['module-name-taken ledger exports'],
    },
    {
      name: 'but the plan leaves it out',
      plan: { ledger: entry('ledger', '1.0.0', { modules: ['ledger-api'] }) },
      catalog: [listed('ledger', { 'ledger-api': {}, exports: {} })],
      target: [archive],
      found: [],
    },
    {
      name: 'but the plan touches neither',
      plan: { lonely: '1.0.0' },
      catalog: [listed('lonely', { 'lonely-api': {} })],
      target: [archive, deployed('ledger', '1.0.0', { exports: {} })],
      found: [],
    },
  ])('$name: $found', ({ found, ...given }) => {
    expect(impactOf(given)).toEqual(found);
  });
});

describe('references in a circle', () => {
  const orders = listed('orders', { 'orders-api': { 'stock-api': '*' } });
  const stock = listed('stock', { 'stock-api': { 'orders-api': '*' } });
  const plan = { stock: '2.0.0', orders: '2.0.0' };

  test.each<Row>([
    { name: 'of the plan', plan, catalog: [orders, stock], found: ['reference-cycle orders'] },
    { name: 'of one direction', plan, catalog: [orders, listed('stock', { 'stock-api': {} })], found: [] },
    {
      name: 'through the target',
      plan,
      catalog: [orders, listed('stock', { 'stock-api': { bridge: '*' } })],
      target: [deployed('bridge', '1.0.0', { bridge: { 'orders-api': '?*' } })],
      found: ['reference-cycle orders'],
    },
    {
      name: 'within one application',
      plan: { orders: '2.0.0' },
      catalog: [listed('orders', { a: { b: '*' }, b: { a: '*' } })],
      found: [],
    },
    {
      name: 'with what the plan does not deploy',
      plan: { orders: '2.0.0' },
      catalog: [orders],
      target: [deployed('stock', '1.0.0', { 'stock-api': { 'orders-api': '?*' } })],
      found: [],
    },
  ])('$name: $found', ({ found, ...given }) => {
    expect(cyclesOf(given).map(inWords)).toEqual(found);
  });

  test('are a notice that names the members', () => {
    expect(cyclesOf({ plan, catalog: [orders, stock] })).toEqual([
      {
        code: 'reference-cycle',
        severity: 'notice',
        application: 'orders',
        path: ['applications', 'orders'],
        message:
          'orders and stock need each other in a circle, so none can go first; they are deployed together, as one group',
      },
    ]);
  });
});
