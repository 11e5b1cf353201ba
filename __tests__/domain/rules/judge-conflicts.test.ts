import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { footprintOf } from '../../../src/domain/conflicts/footprint.ts';
import { buildModuleGraph } from '../../../src/domain/graph/module-graph.ts';
import { judgeConflicts, type OpenPlanView } from '../../../src/domain/rules/judge-conflicts.ts';
import { environment, modules, operation, type WrittenModules } from '../../support/builders.ts';

/** shop → ledger → audit. */
const graph = buildModuleGraph(
  new Map([
    ['shop', ['ledger']],
    ['ledger', ['audit']],
    ['audit', []],
    ['lonely', []],
  ]),
);

const view = (plan: string, written: WrittenModules, change: Partial<OpenPlanView> = {}): OpenPlanView => ({
  environment: 'qa',
  plan,
  addedAt: '2026-11-20T10:00:00.000Z',
  footprint: footprintOf([operation(`application-of-${plan}`, { modules: modules(written) })]),
  pullRequest: null,
  draft: false,
  failing: false,
  ...change,
});

const older = { addedAt: '2026-11-20T09:59:59.999Z' };
const younger = { addedAt: '2026-11-20T10:00:00.001Z' };
const mine = view('m', { shop: [] });

function judge(other: OpenPlanView, conflicts = environment('qa').conflicts, plan = mine) {
  return judgeConflicts({
    environment: environment('qa', { conflicts }),
    graph,
    plan,
    others: [other],
  });
}

describe('another open plan', () => {
  test.each<{ rule: string; other: OpenPlanView; found: readonly string[] }>([
    { rule: 'that is a stranger', other: view('x', { lonely: [] }), found: [] },
    {
      rule: 'that is older and touches the same module',
      other: view('x', { shop: [] }, older),
      found: ['conflict-same-module error'],
    },
    {
      rule: 'that is younger and touches the same module',
      other: view('a', { shop: [] }, younger),
      found: ['conflict-same-module notice'],
    },
    {
      rule: 'that is as old, with a name before',
      other: view('l', { shop: [] }),
      found: ['conflict-same-module error'],
    },
    {
      rule: 'that is as old, with a name behind',
      other: view('n', { shop: [] }),
      found: ['conflict-same-module notice'],
    },
    {
      rule: 'that is older, touches the same module and fails anyway',
      other: view('x', { shop: [] }, { ...older, failing: true }),
      found: ['conflict-same-module notice'],
    },
    {
      rule: 'with a producer',
      other: view('x', { audit: [] }, younger),
      found: ['conflict-reference warning'],
    },
    {
      rule: 'with a consumer that it brings itself',
      other: view('x', { lonely: ['shop'] }, older),
      found: ['conflict-reference warning'],
    },
    {
      rule: 'with a producer that fails anyway',
      other: view('x', { audit: [] }, { failing: true }),
      found: ['conflict-reference notice'],
    },
    {
      rule: 'that is older, touches the same module and is a draft',
      other: view('x', { shop: [] }, { ...older, draft: true }),
      found: ['conflict-same-module notice'],
    },
    {
      rule: 'with a producer that is a draft',
      other: view('x', { audit: [] }, { draft: true }),
      found: ['conflict-reference notice'],
    },
    {
      rule: 'that touches the same module and a producer is found once',
      other: view('x', { shop: [], audit: [] }, older),
      found: ['conflict-same-module error'],
    },
  ])('$rule', ({ other, found }) => {
    expect(judge(other).map(({ code, severity }) => `${code} ${severity}`)).toEqual(found);
    for (const finding of judge(other)) expect(finding).toMatchObject({ plan: `qa/${other.plan}` });
  });

  test.each([
    { number: 7, times: younger, severity: 'error' },
    { number: 9, times: older, severity: 'notice' },
  ])(
    'on pull request #$number is older by its number, whatever its commits say',
    ({ number, times, severity }) => {
      const other = view('x', { shop: [] }, { ...times, pullRequest: number });
      const { conflicts } = environment('qa');
      expect(judge(other, conflicts, { ...mine, pullRequest: 8 })).toMatchObject([{ severity }]);
    },
  );

  test('is as severe as the environment says', () => {
    const lenient = { sameModule: 'warning', reference: 'error' } as const;
    expect(judge(view('x', { shop: [] }, older), lenient)[0]?.severity).toBe('warning');
    expect(judge(view('x', { audit: [] }), lenient)[0]?.severity).toBe('error');
  });

  test('with the same application is found at that application', () => {
    const footprint = footprintOf([operation('application-of-m')]);
    expect(judge(view('x', {}, { ...older, footprint }))[0]).toMatchObject({
      application: 'application-of-m',
      path: ['applications', 'application-of-m'],
    });
  });

  test('with another application is found at the plan as a whole', () => {
    const [found] = judge(view('x', { shop: [] }, older));
    expect(found).toMatchObject({ path: ['applications'], message: expect.stringContaining('touches shop') });
    expect(found).not.toHaveProperty('application');
  });

  test('has its modules named, and its applications only when there are none', () => {
    const footprint = (names: WrittenModules) =>
      footprintOf([operation('application-of-m', { modules: modules(names) })]);
    const message = (names: WrittenModules) =>
      judge(view('x', {}, { ...older, footprint: footprint(names) }))[0]?.message;
    expect(message({ shop: [] })).toMatch(/^open plan qa\/x also touches shop;/);
    expect(message({})).toMatch(/^open plan qa\/x also touches application-of-m;/);
  });

  test('of the same name is told apart by its pull request', () => {
    const same = view('m', { shop: [] }, { pullRequest: 12 });
    expect(judge(same, environment('qa').conflicts, { ...mine, pullRequest: 13 })).toMatchObject([
      {
        plan: 'qa/m',
        pullRequest: 12,
        message: expect.stringMatching(/^#12 proposes a plan of the same name, which also touches shop;/),
      },
    ]);
    expect(judge(view('x', { shop: [] }))[0]).not.toHaveProperty('pullRequest');
  });

  test('is told what to do next', () => {
    expect(judge(view('x', { shop: [] }, older))[0]?.message).toContain('merge that one first');
    expect(judge(view('x', { shop: [] }, younger))[0]?.message).toContain('goes first');
  });
});

test('the order in which the others are listed changes nothing but the order of the findings', () => {
  const others = [
    view('a', { shop: [] }, older),
    view('b', { audit: [] }),
    view('c', { lonely: ['shop'] }, { failing: true }),
    view('d', { lonely: [] }),
    view('e', { shop: [], ledger: [] }, younger),
  ];
  const found = (list: readonly OpenPlanView[]) =>
    judgeConflicts({ environment: environment('qa'), graph, plan: mine, others: list });
  const sorted = (list: readonly OpenPlanView[]) => found(list).toSorted((a, b) => byPlan(a.plan, b.plan));
  expect(found(others)).toHaveLength(4);
  fc.assert(
    fc.property(fc.shuffledSubarray(others, { minLength: others.length }), (shuffled) => {
      expect(sorted(shuffled)).toEqual(sorted(others));
    }),
  );
});

function byPlan(a = '', b = ''): number {
  return a < b ? -1 : 1;
}
