import { describe, expect, test } from '@jest/globals';
import type { Remedies } from '../../../src/domain/impact/cures/remedies.ts';
import type { Finding } from '../../../src/domain/problem.ts';
import type { Doubts } from '../../../src/domain/records/environment/doubts.ts';
import { applicationRecord, commit, entry, tags } from '../../support/builders.ts';
import { type Case, deployed, impactFindings, listed, remedies } from './shop.ts';

const payments = (range: string) => listed('payments', { 'payments-api': { 'ledger-api': range } });
const ledger = listed('ledger', { 'ledger-api': {} });
const plan = { payments: '2.0.0' };
const hasLedger = (version: string) => deployed('ledger', version, { 'ledger-api': {} });
const inDoubt = (doubts?: Doubts) => ({
  ...hasLedger('2.0.0'),
  ...{ uncertain: true, uncertainBy: 'qa/41' },
  ...(doubts && { doubts }),
});
const versions = ['1.0.0', '1.9.0', '2.0.0', '2.1.0', '2.2.0-rc.1', '3.0.0'];

function curesOf(given: Case, found: Remedies): Pick<Finding, 'cure' | 'message'>[] {
  const findings = impactFindings({ ...given, change: { ...given.change, remedies: found } });
  return findings.filter(({ severity }) => severity === 'error');
}

function cureOf(given: Case, found: Remedies): string | undefined {
  const [finding] = curesOf(given, found);
  return finding?.cure && `${finding.cure.application}: ${finding.cure.entry}`;
}

describe('a producer', () => {
  const offered = remedies([[ledger, versions]]);

  test.each<{ name: string; given: Case; cure: string | undefined }>([
    {
      name: 'that is too old: the newest release in the range',
      given: { plan, catalog: [payments('^2.0.0')], target: [hasLedger('1.0.0')] },
      cure: 'ledger: 2.1.0',
    },
    {
      name: 'that is too old: a pre-release only where no release would do',
      given: { plan, catalog: [payments('~2.2.0')], target: [hasLedger('1.0.0')] },
      cure: 'ledger: 2.2.0-rc.1',
    },
    {
      name: 'that the plan itself brings too old: another version in its place',
      given: { plan: { ...plan, ledger: '1.0.0' }, catalog: [payments('^2.0.0'), ledger] },
      cure: 'ledger: 2.1.0',
    },
    {
      name: 'that is too new: nothing',
      given: { plan, catalog: [payments('^2.0.0')], target: [hasLedger('3.0.0')] },
      cure: undefined,
    },
    {
      name: 'of which no version is in the range: nothing',
      given: { plan, catalog: [payments('^4.0.0')], target: [hasLedger('3.0.0')] },
      cure: undefined,
    },
    {
      name: 'that other applications of the plan need as well: what all of them accept',
      given: {
        plan: { ...plan, orders: '1.0.0' },
        catalog: [payments('>=1.5.0'), listed('orders', { 'orders-api': { 'ledger-api': '^1.0.0' } })],
        target: [hasLedger('1.0.0')],
      },
      cure: 'ledger: 1.9.0',
    },
    {
      name: 'that others in the target need as well: what breaks none of them',
      given: {
        plan,
        catalog: [payments('>=2.0.0')],
        target: [
          hasLedger('1.0.0'),
          deployed('reports', '1.0.0', { 'reports-ui': { 'ledger-api': '<3.0.0' } }),
        ],
      },
      cure: 'ledger: 2.1.0',
    },
    {
      name: 'that others in the target need, and that breaks one of them whatever is done: the newest all the same',
      given: {
        plan,
        catalog: [payments('>=2.0.0')],
        target: [
          hasLedger('1.0.0'),
          deployed('reports', '1.0.0', { 'reports-ui': { 'ledger-api': '<2.0.0' } }),
        ],
      },
      cure: 'ledger: 3.0.0',
    },
    {
      name: 'that the plan brings for some modules: the whole of the version that it names',
      given: {
        plan: { ...plan, ledger: entry('ledger', '2.0.0', { modules: ['ledger-ui'] }) },
        catalog: [payments('*'), listed('ledger', { 'ledger-api': {}, 'ledger-ui': {} })],
        tags: { ledger: versions },
      },
      cure: 'ledger: 2.0.0',
    },
    {
      name: 'of which nobody knows what became of it: the same again',
      given: {
        plan,
        catalog: [payments('^2.0.0')],
        target: [inDoubt(new Map([['ledger-api', ['qa/41']]]))],
      },
      cure: 'ledger: redeploy',
    },
    {
      name: 'of which nobody knows whether modules were added: a version, which takes the place of all',
      given: {
        plan,
        catalog: [payments('^2.0.0')],
        target: [
          inDoubt(
            new Map([
              ['ledger-api', ['qa/41']],
              ['ledger-ui', ['qa/41']],
            ]),
          ),
        ],
      },
      cure: 'ledger: 2.1.0',
    },
    {
      name: 'whose record does not say what is in doubt: a version as well',
      given: { plan, catalog: [payments('^2.0.0')], target: [inDoubt()] },
      cure: 'ledger: 2.1.0',
    },
  ])('$name: $cure', ({ given, cure }) => {
    const whole = remedies([[listed('ledger', { 'ledger-api': {}, 'ledger-ui': {} }), versions]]);
    expect(cureOf(given, given.tags === undefined ? offered : whole)).toBe(cure);
  });

  test('that nobody in the target has is found in the catalog', () => {
    const found = remedies([[ledger, versions]], { owners: new Map([['ledger-api', 'ledger']]) });
    const [finding] = curesOf({ plan, catalog: [payments('^2.0.0')] }, found);
    expect(finding).toMatchObject({
      cure: { application: 'ledger', entry: '2.1.0' },
      message:
        "payments 2.0.0 needs ledger-api ^2.0.0, which 'qa' does not have and the plan does not bring; add 'ledger: 2.1.0', which 'development' has",
    });
  });

  test('that needs something itself is named all the same', () => {
    const needy = listed('ledger', { 'ledger-api': { 'audit-log': '*' } });
    const found = remedies([[needy, versions]], { owners: new Map([['ledger-api', 'ledger']]) });
    expect(cureOf({ plan, catalog: [payments('^2.0.0')] }, found)).toBe('ledger: 2.1.0');
  });

  test.each<{ name: string; found: Remedies; says: string }>([
    {
      name: 'has no version that would do',
      found: remedies([[ledger, ['1.0.0']]]),
      says: "no version of ledger in 'development' would do: bring one there, or choose another version of payments",
    },
    {
      name: 'is not in the catalog any more',
      found: remedies([], { unlisted: new Set(['ledger']) }),
      says: 'ledger is not in the catalog, so the plan cannot name it: add catalog/ledger.yml on main, or choose another version of payments',
    },
    {
      name: 'is out of reach',
      found: remedies([]),
      says: 'add a version of ledger that fits, or choose another version of payments',
    },
  ])('that $name', ({ found, says }) => {
    const given = { plan, catalog: [payments('^2.0.0')], target: [hasLedger('1.0.0')] };
    const [finding] = curesOf(given, found);
    expect(finding?.message).toContain(says);
    expect(finding?.cure).toBeUndefined();
  });

  test('that no application has', () => {
    const [finding] = curesOf({ plan, catalog: [payments('*')] }, remedies([]));
    expect(finding?.message).toContain('no application of the catalog has ledger-api: check the name');
  });
});

test('a cure is looked for once among the versions of an application, however many errors it would cure', () => {
  const lookUps = (count: number): number => {
    const names = Array.from({ length: count }, (_, index) => `shop-${index}`);
    const catalog = names.map((name) => listed(name, { [`${name}-api`]: { 'ledger-api': '^9.0.0' } }));
    const found = new CountedTags(tags(...versions));
    const offer = { entry: ledger, tags: found, source: undefined, marks: undefined };
    const planned = Object.fromEntries(names.map((name) => [name, '2.0.0']));
    const given: Case = { plan: planned, catalog, target: [hasLedger('1.0.0')] };
    expect(curesOf(given, { ...remedies([]), offers: new Map([['ledger', offer]]) })).toHaveLength(count);
    return found.lookUps;
  };
  expect(lookUps(1)).toBeGreaterThan(0);
  expect(lookUps(30)).toBe(lookUps(1));
});

class CountedTags extends Map<string, string> {
  lookUps = 0;

  override get(tag: string): string | undefined {
    this.lookUps += 1;
    return super.get(tag);
  }
}

describe('a version', () => {
  const given: Case = { plan, catalog: [payments('^2.0.0')], target: [hasLedger('1.0.0')] };
  const offer = { entry: ledger, tags: tags(...versions), source: undefined, marks: undefined };
  const offering = (change: object): Remedies => ({
    ...remedies([]),
    offers: new Map([['ledger', { ...offer, ...change }]]),
  });

  test('that is marked bad is not available', () => {
    const bad = new Map([['2.1.0', { reason: 'leaks', by: 'ada', at: '2026-11-20T10:00:00.000Z' }]]);
    const found = offering({ marks: { application: 'ledger', bad } });
    expect(cureOf(given, found)).toBe('ledger: 2.0.0');
  });

  test('is available in another source when that has had it whole, and the tag is where it was', () => {
    const had = new Map([
      ['1.9.0', commit('c1')],
      ['2.0.0', commit('c2')],
      ['2.1.0', commit('ee')],
    ]);
    const source = applicationRecord('ledger', '2.0.0', { versions: had });
    const change = { source: new Map([['payments', applicationRecord('payments', '2.0.0')]]) };
    expect(cureOf({ ...given, change }, offering({ source }))).toBe('ledger: 2.0.0');
    expect(cureOf({ ...given, change }, offering({}))).toBeUndefined();
  });
});

describe('a consumer that breaks', () => {
  const target = [
    hasLedger('1.0.0'),
    deployed('payments', '1.0.0', { 'payments-api': { 'ledger-api': '^1.0.0' } }),
  ];
  const given: Case = { plan: { ledger: '2.0.0' }, catalog: [ledger], target };

  test('is cured by its newest version that accepts the change', () => {
    const found = remedies([[payments('^2.0.0'), ['1.0.0', '1.1.0', '2.0.0']]]);
    expect(curesOf(given, found)).toMatchObject([
      {
        cure: { application: 'payments', entry: '2.0.0' },
        message:
          "payments in 'qa' needs ledger-api ^1.0.0, and the plan brings ledger-api 2.0.0; add 'payments: 2.0.0', which 'development' has",
      },
    ]);
  });

  test('is not cured by versions that do not accept it either', () => {
    const found = remedies([[payments('^1.0.0'), ['1.0.0', '1.1.0']]]);
    const [finding] = curesOf(given, found);
    expect(finding?.cure).toBeUndefined();
    expect(finding?.message).toContain("no version of payments in 'development' would do");
  });
});
