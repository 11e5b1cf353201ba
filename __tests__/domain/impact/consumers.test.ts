import { describe, expect, test } from '@jest/globals';
import { entry } from '../../support/builders.ts';
import { type Case, deployed, impactFindings, impactOf, listed, type Ranges } from './shop.ts';

const ledger = listed('ledger', { 'ledger-api': {} });
const hasLedger = (version: string) => deployed('ledger', version, { 'ledger-api': {} });
const hasPayments = (ranges: Ranges[string]) => deployed('payments', '1.0.0', { 'payments-api': ranges });
const broken = ['consumer-broken ledger ledger-api'];
const outdated = ['consumer-outdated ledger ledger-api'];

interface Row extends Case {
  readonly name: string;
  readonly found: readonly string[];
}

describe('a consumer in the target that the plan does not deploy', () => {
  test.each<{ range: string; from: string; to: string; found: readonly string[] }>([
    { range: '^1.0.0', from: '1.0.0', to: '1.0.1', found: outdated },
    { range: '^1.0.0', from: '1.0.0', to: '1.99.99', found: outdated },
    { range: '^1.0.0', from: '1.0.0', to: '2.0.0', found: broken },
    { range: '^1.0.0', from: '1.0.0', to: '2.0.0-rc.1', found: broken },
    { range: '^1.0.0 || ^2.0.0', from: '1.0.0', to: '2.0.0-rc.1', found: outdated },
    { range: '?^1.0.0', from: '1.0.0', to: '2.0.0', found: broken },
    { range: '?^1.0.0', from: '1.0.0', to: '1.1.0', found: outdated },
  ])('with $range, $from → $to: $found', ({ range, from, to, found }) => {
    const target = [hasLedger(from), hasPayments({ 'ledger-api': range })];
    expect(impactOf({ plan: { ledger: to }, catalog: [ledger], target })).toEqual(found);
  });

  test.each<Row>([
    {
      name: 'broken before by the version there',
      plan: { ledger: '1.1.0' },
      catalog: [ledger],
      target: [hasLedger('1.0.0'), hasPayments({ 'ledger-api': '^2.0.0' })],
      found: [],
    },
    {
      name: 'broken before and put right',
      plan: { ledger: '2.0.0' },
      catalog: [ledger],
      target: [hasLedger('1.0.0'), hasPayments({ 'ledger-api': '^2.0.0' })],
      found: [],
    },
    {
      name: 'without its producer before',
      plan: { ledger: '1.0.0' },
      catalog: [ledger],
      target: [hasPayments({ 'ledger-api': '^2.0.0' })],
      found: [],
    },
    {
      name: 'that could do without its producer until the plan brings a wrong one',
      plan: { ledger: '1.0.0' },
      catalog: [ledger],
      target: [hasPayments({ 'ledger-api': '?^2.0.0' })],
      found: broken,
    },
    {
      name: 'that could do without its producer until the plan brings a right one',
      plan: { ledger: '2.0.0' },
      catalog: [ledger],
      target: [hasPayments({ 'ledger-api': '?^2.0.0' })],
      found: [],
    },
    {
      name: 'of another module of the application',
      plan: { ledger: entry('ledger', '2.0.0', { modules: ['ledger-ui'] }) },
      catalog: [listed('ledger', { 'ledger-api': {}, 'ledger-ui': {} })],
      target: [
        deployed('ledger', '1.0.0', { 'ledger-api': {}, 'ledger-ui': {} }),
        hasPayments({ 'ledger-api': '^1.0.0' }),
      ],
      found: [],
    },
    {
      name: 'of what is deployed again',
      plan: { ledger: 'redeploy' },
      catalog: [ledger],
      target: [hasLedger('1.0.0'), hasPayments({ 'ledger-api': '^1.0.0' })],
      found: [],
    },
    {
      name: 'of what is skipped',
      plan: { ledger: '1.0.0', lonely: '1.0.0' },
      catalog: [ledger, listed('lonely', { 'lonely-api': {} })],
      target: [hasLedger('1.0.0'), hasPayments({ 'ledger-api': '^1.0.0' })],
      found: [],
    },
    {
      name: 'of what was uncertain: what the records say of it counts',
      plan: { ledger: '2.0.0' },
      catalog: [ledger],
      target: [
        deployed('ledger', '1.0.0', { 'ledger-api': {} }, { uncertain: true }),
        hasPayments({ 'ledger-api': '^1.0.0' }),
      ],
      found: broken,
    },
    {
      name: 'that is itself uncertain',
      plan: { ledger: '2.0.0' },
      catalog: [ledger],
      target: [
        hasLedger('1.0.0'),
        deployed('payments', '1.0.0', { 'payments-api': { 'ledger-api': '^1.0.0' } }, { uncertain: true }),
      ],
      found: broken,
    },
    {
      name: 'about which the plan is wrong in itself',
      plan: { ledger: '2.0.0', payments: '9.0.0' },
      tags: { payments: ['1.0.0'] },
      catalog: [ledger, listed('payments', { 'payments-api': {} })],
      target: [hasLedger('1.0.0'), hasPayments({ 'ledger-api': '^1.0.0' })],
      found: [],
    },
  ])('$name: $found', ({ found, ...given }) => {
    expect(impactOf(given)).toEqual(found);
  });
});

describe('a consumer that the plan deploys', () => {
  const target = [hasLedger('1.0.0'), hasPayments({ 'ledger-api': '^1.0.0' })];
  const accepting = listed('payments', { 'payments-api': { 'ledger-api': '^2.0.0' } });

  test.each<Row>([
    {
      name: 'as a version that accepts it',
      plan: { ledger: '2.0.0', payments: '2.0.0' },
      catalog: [ledger, accepting],
      target,
      found: [],
    },
    {
      name: 'again, as it was',
      plan: { ledger: '1.1.0', payments: 'redeploy' },
      catalog: [ledger, accepting],
      target,
      found: [],
    },
    {
      name: 'again, although it does not accept it',
      plan: { ledger: '2.0.0', payments: 'redeploy' },
      catalog: [ledger, accepting],
      target,
      found: ['producer-incompatible payments payments-api'],
    },
    {
      name: 'in part, and not the module in question',
      plan: { ledger: '2.0.0', payments: entry('payments', '2.0.0', { modules: ['payments-ui'] }) },
      catalog: [
        ledger,
        listed('payments', { 'payments-api': { 'ledger-api': '^2.0.0' }, 'payments-ui': {} }),
      ],
      target,
      found: broken,
    },
    {
      name: 'in part, and what is left out is merely outdated',
      plan: { ledger: '1.1.0', payments: entry('payments', '2.0.0', { modules: ['payments-ui'] }) },
      catalog: [
        ledger,
        listed('payments', { 'payments-api': { 'ledger-api': '^2.0.0' }, 'payments-ui': {} }),
      ],
      target,
      found: [],
    },
  ])('$name: $found', ({ found, ...given }) => {
    expect(impactOf(given)).toEqual(found);
  });
});

describe('what is said of consumers', () => {
  const audit = listed('audit', { 'audit-log': {} });
  const target = [
    hasLedger('1.0.0'),
    deployed('audit', '1.0.0', { 'audit-log': {} }),
    hasPayments({ 'ledger-api': '^1.0.0', 'audit-log': '^1.0.0' }),
  ];

  test('that break by two changes, one sentence at the first of them', () => {
    const findings = impactFindings({
      plan: { ledger: '2.0.0', audit: '2.0.0' },
      catalog: [ledger, audit],
      target,
    });
    expect(findings).toEqual([
      {
        code: 'consumer-broken',
        severity: 'error',
        application: 'audit',
        module: 'audit-log',
        path: ['applications', 'audit'],
        message:
          "payments in 'qa' needs audit-log ^1.0.0 and ledger-api ^1.0.0, and the plan brings audit-log 2.0.0 and ledger-api 2.0.0; add a version of payments that fits, or choose another version of audit",
      },
    ]);
  });

  test('that break by one change and are outdated by another, only that they break', () => {
    const given = { plan: { ledger: '1.1.0', audit: '2.0.0' }, catalog: [ledger, audit], target };
    expect(impactOf(given)).toEqual(['consumer-broken audit audit-log']);
  });

  test('that are outdated, with the redeployment that cures it', () => {
    const findings = impactFindings({ plan: { ledger: '1.1.0' }, catalog: [ledger], target });
    expect(findings).toEqual([
      {
        code: 'consumer-outdated',
        severity: 'warning',
        application: 'ledger',
        module: 'ledger-api',
        path: ['applications', 'ledger'],
        message:
          "payments in 'qa' was deployed with ledger-api 1.0.0 and accepts ledger-api 1.1.0 as well; add 'payments: redeploy' if it should be built against that",
        cure: { application: 'payments', entry: 'redeploy' },
      },
    ]);
  });

  test('that are outdated, of ten at most, and then how many more there are', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      deployed(`app-${index}`, '1.0.0', { [`app-${index}-api`]: { 'ledger-api': '*' } }),
    );
    const findings = impactFindings({
      plan: { ledger: '1.1.0' },
      catalog: [ledger],
      target: [hasLedger('1.0.0'), ...many],
    });
    expect(findings).toHaveLength(11);
    expect(findings.at(-1)?.message).toContain("30 more applications in 'qa'");
  });
});
