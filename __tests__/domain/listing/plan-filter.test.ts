import { expect, test } from '@jest/globals';
import type { ListedPlan } from '../../../src/domain/listing/listed-plan.ts';
import { matcherOf, type PlanFilter } from '../../../src/domain/listing/plan-filter.ts';
import { searchablePlan } from '../../../src/domain/listing/searchable-plan.ts';

const listed: ListedPlan = {
  environment: 'qa',
  plan: '2026-11-20-payments',
  status: 'aborted',
  source: 'development',
  target: 'qa',
  applications: new Map([['payments', '2.3.0']]),
  origin: { kind: 'retry', environment: 'qa', plan: 'first-try' },
  mergedAt: null,
  startedAt: null,
  endedAt: null,
  endedBy: null,
  waitingFor: [],
  modules: ['payments-api'],
  people: ['Alice Smith <123+asmith@users.noreply.github.com>', 'bob'],
  offers: [],
};
const at = '2026-11-20T10:00:00.000Z';

test.each<{ filter: PlanFilter; matches: boolean }>([
  { filter: {}, matches: true },
  { filter: { environment: 'qa' }, matches: true },
  { filter: { environment: 'development' }, matches: false },
  { filter: { status: 'aborted' }, matches: true },
  { filter: { status: 'open' }, matches: false },
  { filter: { application: 'payments' }, matches: true },
  { filter: { application: 'pay' }, matches: false },
  { filter: { application: 'constructor' }, matches: false },
  { filter: { module: 'payments-api' }, matches: true },
  { filter: { module: 'payments' }, matches: false },
  { filter: { person: 'BOB' }, matches: true },
  { filter: { person: 'bo' }, matches: false },
  { filter: { person: '@bob' }, matches: true },
  { filter: { person: 'alice smith' }, matches: true },
  { filter: { person: 'Alice' }, matches: false },
  { filter: { person: 'ASmith' }, matches: true },
  { filter: { person: '123+asmith@users.noreply.github.com' }, matches: true },
  { filter: { person: 'Alice Smith <123+asmith@users.noreply.github.com>' }, matches: true },
  { filter: { person: '' }, matches: false },
  { filter: { until: '2026-11-20' }, matches: true },
  { filter: { until: '2026-11-19' }, matches: false },
  { filter: { until: '2026-11-20T10:00:00Z' }, matches: false },
  { filter: { search: 'PAYMENTS-API' }, matches: true },
  { filter: { since: '2026-11-20T10:00:00.000Z' }, matches: true },
  { filter: { since: '2026-11-20T11:00:00+01:00' }, matches: true },
  { filter: { since: '2026-11-20T10:00:00.001Z' }, matches: false },
  { filter: { since: '2026-11-20' }, matches: true },
  { filter: { search: 'PAYMENTS' }, matches: true },
  { filter: { search: 'first-try' }, matches: true },
  { filter: { search: '2.3' }, matches: true },
  { filter: { search: 'develop' }, matches: true },
  { filter: { search: 'ledger' }, matches: false },
  { filter: { search: 'undefined' }, matches: false },
  {
    filter: { environment: 'qa', status: 'aborted', application: 'payments', search: 'retry' },
    matches: false,
  },
])('$filter: $matches', ({ filter, matches }) => {
  expect(matcherOf(filter)(searchablePlan(listed, at))).toBe(matches);
});

test.each<PlanFilter>([{ since: '2000-01-01' }, { until: '2100-01-01' }, { search: 'null' }])(
  'a plan of no known time is not found by time, nor are its gaps found by words: %j',
  (filter) => {
    const bare = searchablePlan({ ...listed, source: null, origin: null }, '');
    expect([filter, {}].map((it) => matcherOf(it)(bare))).toEqual([false, true]);
  },
);
