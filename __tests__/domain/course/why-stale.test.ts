import { describe, expect, test } from '@jest/globals';
import { whyExpired, whyStale } from '../../../src/domain/course/why-stale.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { Operation } from '../../../src/domain/records/run/operation.ts';
import { operation, run, time } from '../../support/builders.ts';

const prepared = run('one', { status: 'prepared', operations: [operation('shop', { preparedAt: time })] });
const moved: Problem = { code: 'tag-moved', severity: 'error', message: 'v2.0.0 names another commit' };

function why(problems: readonly Problem[], operations: readonly Operation[]) {
  return whyStale(prepared, { problems, operations })?.message;
}

describe('what is prepared', () => {
  test('is activated when it would be the same today', () => {
    expect(why([{ ...moved, severity: 'warning' }], [operation('shop')])).toBeUndefined();
  });

  test.each<{ what: string; problems?: Problem[]; operations?: Operation[]; says: string }>([
    { what: 'would be refused', problems: [moved], says: 'tag-moved: v2.0.0 names another commit' },
    {
      what: 'begins elsewhere',
      operations: [operation('shop', { from: '1.1.0' })],
      says: 'from 1.0.0 to 2.0.0',
    },
    {
      what: 'is another commit',
      operations: [operation('shop', { commit: 'f0' })],
      says: 'from 1.0.0 to 2.0.0',
    },
    { what: 'is not in the plan', operations: [], says: 'from 1.0.0 to 2.0.0' },
  ])('is stale when it $what', ({ problems = [], operations = [operation('shop')], says }) => {
    expect(why(problems, operations)).toContain(says);
  });

  test('is not asked about what was skipped', () => {
    const skipped = run('one', { operations: [operation('shop', { state: 'skipped' })] });
    expect(whyStale(skipped, { problems: [], operations: [] })).toBeUndefined();
  });
});

describe('the time for which a run may stay prepared', () => {
  const since = { status: 'prepared', preparedAt: '2026-11-20T09:00:00.000Z' } as const;
  const hour = { preparedFor: 3_600_000 };

  test.each([
    { now: '2026-11-20T09:59:59.999Z', over: false },
    { now: '2026-11-20T10:00:00.000Z', over: true },
  ])('at $now', ({ now, over }) => {
    expect(whyExpired(since, hour, now) !== undefined).toBe(over);
  });

  test('means nothing once it is activated', () => {
    expect(whyExpired({ ...since, status: 'running' }, hour, '2027-01-01T00:00:00Z')).toBeUndefined();
  });
});
