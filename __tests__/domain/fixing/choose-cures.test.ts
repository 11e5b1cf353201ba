import { describe, expect, test } from '@jest/globals';
import { changedEntry, changeKey, chooseCures } from '../../../src/domain/fixing/choose-cures.ts';
import { joinChanges } from '../../../src/domain/fixing/plan-change.ts';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';
import type { Problem, ProblemCode, Severity } from '../../../src/domain/problem.ts';
import { commit, entry, plan } from '../../support/builders.ts';

function curable(application: string, value: string, code: ProblemCode = 'producer-missing'): Problem {
  return { code, severity: 'error', message: 'x', cure: { application, entry: value } };
}

const shop: PlanEntry = entry('shop', '2.0.0');
const choose = (problems: readonly Problem[], entries: readonly PlanEntry[] = [shop], tried: string[] = []) =>
  chooseCures(plan(entries), problems, new Set(tried));

describe('the changes that cure a plan', () => {
  test('add what is missing, and say what that cures', () => {
    expect(choose([curable('ledger', '2.1.0')])).toEqual([
      { application: 'ledger', from: null, to: '2.1.0', cures: ['producer-missing'] },
    ]);
  });

  test('take the place of what stands there', () => {
    expect(choose([curable('shop', '2.1.0', 'consumer-broken')])).toEqual([
      { application: 'shop', from: '2.0.0', to: '2.1.0', cures: ['consumer-broken'] },
    ]);
  });

  test('are one for each application, with each code once', () => {
    const problems = [
      curable('ledger', '2.1.0'),
      curable('audit', 'redeploy', 'consumer-broken'),
      curable('ledger', '2.1.0'),
      curable('ledger', '2.1.0', 'producer-incompatible'),
    ];
    expect(choose(problems)).toEqual([
      {
        application: 'ledger',
        from: null,
        to: '2.1.0',
        cures: ['producer-missing', 'producer-incompatible'],
      },
      { application: 'audit', from: null, to: 'redeploy', cures: ['consumer-broken'] },
    ]);
  });

  test.each([
    { wanted: ['2.1.0', '10.0.0'], to: '10.0.0' },
    { wanted: ['10.0.0', '2.1.0'], to: '10.0.0' },
    { wanted: ['redeploy', '2.1.0'], to: '2.1.0' },
    { wanted: ['2.1.0', 'redeploy'], to: '2.1.0' },
    { wanted: ['redeploy', 'redeploy'], to: 'redeploy' },
  ])('of $wanted are $to', ({ wanted, to }) => {
    expect(choose(wanted.map((value) => curable('ledger', value)))).toMatchObject([{ to }]);
  });

  test.each<{ what: string; problem: Problem; entries?: readonly PlanEntry[]; tried?: string[] }>([
    ...(['warning', 'notice'] satisfies Severity[]).map((severity) => ({
      what: `of a ${severity}`,
      problem: { ...curable('ledger', 'redeploy'), severity },
    })),
    {
      what: 'of an error that knows none',
      problem: { code: 'tag-not-found', severity: 'error', message: 'x' },
    },
    { what: 'that stand there', problem: curable('shop', '2.0.0') },
    {
      what: 'that stand there as a redeployment',
      problem: curable('shop', 'redeploy'),
      entries: [{ application: 'shop', action: 'redeploy' }],
    },
    {
      what: 'that were tried',
      problem: curable('ledger', '2.1.0'),
      tried: [changeKey({ application: 'ledger', to: '2.1.0' })],
    },
  ])('are none $what', ({ problem, entries, tried }) => {
    expect(choose([problem], entries, tried)).toEqual([]);
  });

  test('make an entry whole that names some modules', () => {
    const partly = entry('shop', '2.0.0', { modules: ['shop-api'] });
    expect(choose([curable('shop', '2.0.0')], [partly])).toMatchObject([{ from: '2.0.0', to: '2.0.0' }]);
  });
});

describe('the entry that a change makes', () => {
  test.each([
    { to: '2.1.0', pin: commit('c2'), made: entry('ledger', '2.1.0', { commit: commit('c2') }) },
    { to: '2.1.0', pin: undefined, made: entry('ledger', '2.1.0') },
    { to: 'redeploy', pin: commit('c2'), made: { application: 'ledger', action: 'redeploy' } },
  ])('for $to at $pin', ({ to, pin, made }) => {
    expect(changedEntry({ application: 'ledger', to }, pin)).toEqual(made);
  });
});

test('changes of several rounds are one for each application, from what it was at first', () => {
  const first = [
    { application: 'ledger', from: null, to: '2.1.0', cures: ['producer-missing'] },
    { application: 'audit', from: '1.0.0', to: '1.1.0', cures: ['consumer-broken'] },
  ] as const;
  const second = [
    {
      application: 'ledger',
      from: '2.1.0',
      to: '2.2.0',
      cures: ['producer-incompatible', 'producer-missing'],
    },
  ] as const;
  expect(joinChanges(first, second)).toEqual([
    { application: 'ledger', from: null, to: '2.2.0', cures: ['producer-missing', 'producer-incompatible'] },
    first[1],
  ]);
});
