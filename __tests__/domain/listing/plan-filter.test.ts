import { expect, test } from '@jest/globals';
import type { ListedPlan } from '../../../src/domain/listing/listed-plan.ts';
import { matchesFilter, type PlanFilter } from '../../../src/domain/listing/plan-filter.ts';

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
  people: ['Alice <alice@acme.example>', 'bob'],
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
  expect(matchesFilter(listed, at, filter)).toBe(matches);
});

test('a plan of no known time is not found by time, nor are its gaps found by words', () => {
  const bare = { ...listed, source: null, origin: null };
  expect(matchesFilter(bare, '', { since: '2000-01-01' })).toBe(false);
  expect(matchesFilter(bare, '', { search: 'null' })).toBe(false);
});
