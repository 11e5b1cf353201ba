import { describe, expect, test } from '@jest/globals';
import { entry } from '../../support/builders.ts';
import { type Case, deployed, impactFindings, impactOf, listed } from './shop.ts';

const payments = (range: string) => listed('payments', { 'payments-api': { 'ledger-api': range } });
const ledger = listed('ledger', { 'ledger-api': {} });
const plan = { payments: '2.0.0' };
const hasLedger = (version: string) => deployed('ledger', version, { 'ledger-api': {} });
const missing = ['producer-missing payments payments-api'];
const incompatible = ['producer-incompatible payments payments-api'];

interface Row extends Case {
  readonly name: string;
  readonly found: readonly string[];
}

describe('a producer that is missing', () => {
  test.each<Row>([
    { name: 'nowhere', plan, catalog: [payments('*')], found: missing },
    { name: 'optional', plan, catalog: [payments('?*')], found: [] },
    { name: 'in the target', plan, catalog: [payments('*')], target: [hasLedger('1.0.0')], found: [] },
    {
      name: 'brought by the plan',
      plan: { ...plan, ledger: '1.0.0' },
      catalog: [payments('*'), ledger],
      found: [],
    },
    {
      name: 'another module of its application is there',
      plan,
      catalog: [payments('*')],
      target: [deployed('ledger', '1.0.0', { 'ledger-ui': {} })],
      found: missing,
    },
    {
      name: 'left out of a plan for some modules',
      plan: { ...plan, ledger: entry('ledger', '1.0.0', { modules: ['ledger-ui'] }) },
      catalog: [payments('*'), listed('ledger', { 'ledger-api': {}, 'ledger-ui': {} })],
      found: missing,
    },
    {
      name: 'not named by a plan for some modules, but there already',
      plan: { ...plan, ledger: entry('ledger', '1.0.0', { modules: ['ledger-ui'] }) },
      catalog: [payments('*'), listed('ledger', { 'ledger-api': {}, 'ledger-ui': {} })],
      target: [hasLedger('1.0.0')],
      found: [],
    },
    {
      name: 'needed by a module that the plan leaves out',
      plan: { payments: entry('payments', '2.0.0', { modules: ['payments-core'] }) },
      catalog: [listed('payments', { 'payments-core': {}, 'payments-api': { 'ledger-api': '*' } })],
      found: [],
    },
    {
      name: 'needed by what is deployed again, as it was deployed',
      plan: { payments: 'redeploy' },
      catalog: [payments('?*')],
      target: [deployed('payments', '1.0.0', { 'payments-api': { 'ledger-api': '*' } })],
      found: missing,
    },
    {
      name: 'needed by what is skipped',
      plan: { payments: '1.0.0', lonely: '1.0.0' },
      catalog: [payments('*'), listed('lonely', { 'lonely-api': {} })],
      target: [deployed('payments', '1.0.0', { 'payments-api': { 'ledger-api': '*' } })],
      found: [],
    },
    {
      name: 'needed by what the plan does not touch',
      plan: { lonely: '1.0.0' },
      catalog: [listed('lonely', { 'lonely-api': {} })],
      target: [deployed('payments', '1.0.0', { 'payments-api': { 'ledger-api': '*' } })],
      found: [],
    },
  ])('$name: $found', ({ found, ...given }) => {
    expect(impactOf(given)).toEqual(found);
  });
});

describe('a producer of whose last operation nobody knows', () => {
  const uncertain = deployed(
    'ledger',
    '2.0.0',
    { 'ledger-api': {} },
    { uncertain: true, uncertainBy: 'qa/41', doubts: new Map([['ledger-api', ['qa/41']]]) },
  );

  test.each<Row>([
    { name: 'satisfies nothing', plan, catalog: [payments('*')], target: [uncertain], found: missing },
    {
      name: 'is certain once the plan deploys it',
      plan: { ...plan, ledger: '2.0.0' },
      catalog: [payments('*'), ledger],
      target: [uncertain],
      found: [],
    },
    {
      name: 'is certain once the plan deploys it again',
      plan: { ...plan, ledger: 'redeploy' },
      catalog: [payments('*'), ledger],
      target: [uncertain],
      found: [],
    },
    {
      name: 'is not certain once the plan deploys a part of it that does not cover what is uncertain',
      plan: { ...plan, ledger: entry('ledger', '2.0.0', { modules: ['ledger-api'] }) },
      catalog: [payments('*'), listed('ledger', { 'ledger-api': {}, 'ledger-web': {} })],
      target: [{ ...uncertain, doubts: new Map([['ledger-web', ['qa/41']]]) }],
      found: missing,
    },
    {
      name: 'may be missing, and may be what is recorded',
      plan,
      catalog: [payments('?^2.0.0')],
      target: [uncertain],
      found: [],
    },
    {
      name: 'may be missing, but not be what is recorded',
      plan,
      catalog: [payments('?^1.0.0')],
      target: [uncertain],
      found: incompatible,
    },
  ])('$name: $found', ({ found, ...given }) => {
    expect(impactOf(given)).toEqual(found);
  });

  test('is named with the plan that left it so, and deploying it again is the cure', () => {
    expect(impactFindings({ plan, catalog: [payments('^2.0.0')], target: [uncertain] })).toEqual([
      {
        code: 'producer-missing',
        severity: 'error',
        application: 'payments',
        module: 'payments-api',
        path: ['applications', 'payments'],
        message:
          "payments 2.0.0 needs ledger-api ^2.0.0, but what 'qa' has of ledger is not known since qa/41; add 'ledger: redeploy', or settle it with 'deployment-plans resolve'",
        cure: { application: 'ledger', entry: 'redeploy' },
      },
    ]);
  });
});

describe('a producer in the wrong version', () => {
  test.each<{ range: string; version: string; found: readonly string[] }>([
    { range: '^2.0.0', version: '2.0.0', found: [] },
    { range: '^2.0.0', version: '2.99.99', found: [] },
    { range: '^2.0.0', version: '1.99.99', found: incompatible },
    { range: '^2.0.0', version: '3.0.0', found: incompatible },
    { range: '^2.0.0', version: '2.0.0-rc.1', found: [] },
    { range: '^2.0.0', version: '3.0.0-rc.1', found: incompatible },
    { range: '>2.0.0', version: '2.0.0-rc.1', found: incompatible },
    { range: '>=2.0.0-rc.2 <2.0.0', version: '2.0.0-rc.2', found: [] },
    { range: '2.0.0', version: '2.0.0+build.7', found: [] },
    { range: '^0.2.3', version: '0.2.4', found: [] },
    { range: '^0.2.3', version: '0.3.0', found: incompatible },
    { range: '1.x || >=3', version: '3.0.0', found: [] },
    { range: '?^2.0.0', version: '2.0.1', found: [] },
    { range: '?^2.0.0', version: '1.0.0', found: incompatible },
  ])('$version for $range, in the target or by the plan: $found', ({ range, version, found }) => {
    const catalog = [payments(range), ledger];
    expect(impactOf({ plan, catalog, target: [hasLedger(version)] })).toEqual(found);
    expect(impactOf({ plan: { ...plan, ledger: version }, catalog })).toEqual(found);
  });

  test('counts as it will be after the plan', () => {
    const catalog = [payments('^2.0.0'), ledger];
    const both = { ...plan, ledger: '2.0.0' };
    expect(impactOf({ plan: both, catalog, target: [hasLedger('1.0.0')] })).toEqual([]);
  });

  test('is one finding for all modules of two applications', () => {
    const needy = listed('payments', {
      'payments-api': { 'ledger-api': '^2.0.0', 'ledger-ui': '^2.1.0' },
      'payments-core': { 'ledger-api': '^2.0.0' },
    });
    const target = [deployed('ledger', '1.0.0', { 'ledger-api': {}, 'ledger-ui': {} })];
    const [first, ...others] = impactFindings({ plan, catalog: [needy], target });
    expect(others).toEqual([]);
    expect(first?.message).toBe(
      "payments 2.0.0 needs ledger-api ^2.0.0 and ledger-ui ^2.1.0, but 'qa' would have ledger-api 1.0.0 and ledger-ui 1.0.0; add a version of ledger that fits, or choose another version of payments",
    );
  });

  test('is another finding for each application of the plan', () => {
    const orders = listed('orders', { 'orders-api': { 'ledger-api': '^2.0.0' } });
    const given = { plan: { ...plan, orders: '1.0.0' }, catalog: [payments('^2.0.0'), orders] };
    expect(impactOf({ ...given, target: [hasLedger('1.0.0')] })).toEqual([
      'producer-incompatible orders orders-api',
      ...incompatible,
    ]);
  });
});

describe('of an application about which the plan is wrong in itself', () => {
  test.each<Row>([
    {
      name: 'whose version has no tag',
      plan: { ...plan, ledger: '9.0.0' },
      tags: { ledger: ['2.0.0'] },
      catalog: [payments('^2.0.0'), ledger],
      found: [],
    },
    {
      name: 'that is not in the catalog',
      plan: { ...plan, ledger: '2.0.0' },
      catalog: [payments('^2.0.0')],
      found: [],
    },
    {
      name: 'that needs something itself',
      plan: { payments: '9.0.0' },
      tags: { payments: ['2.0.0'] },
      catalog: [payments('^2.0.0')],
      found: [],
    },
    {
      name: 'that is older than what is there',
      plan: { ...plan, ledger: '2.0.0' },
      catalog: [payments('^2.0.0'), ledger],
      target: [hasLedger('3.0.0')],
      found: [],
    },
  ])('$name, nothing is said', ({ found, ...given }) => {
    expect(impactOf(given)).toEqual(found);
  });
});
