import { describe, expect, test } from '@jest/globals';
import type { Windows } from '../../../src/domain/model/windows.ts';
import { judgeLength } from '../../../src/domain/policy/judge-length.ts';
import { judgePlan } from '../../../src/domain/rules/judge-plan.ts';
import type { PlanContext } from '../../../src/domain/rules/plan-context.ts';
import {
  applicationRecord,
  catalogEntry,
  context,
  entry,
  environment,
  modules,
  plan,
} from '../../support/builders.ts';

const minute = 60_000;
const office: Windows = {
  timezone: 'Europe/Lisbon',
  allow: [{ days: ['mon', 'tue', 'wed', 'thu'], from: '09:00', to: '16:00' }],
  freeze: [],
};

interface Given {
  /** Durations of earlier operations, by application. */
  readonly took: Readonly<Record<string, readonly number[]>>;
  readonly now?: string | null;
  readonly windows?: Windows | null;
  /** Producers of each application's module. */
  readonly references?: Readonly<Record<string, readonly string[]>>;
  readonly slots?: number;
  readonly change?: Partial<PlanContext>;
  readonly versions?: string;
}

/** What is found of a plan with every application, in the last hour of a Thursday. */
function found({ took, now = '2026-11-26T15:00:00Z', windows = office, ...given }: Given): string[] {
  const { references = {}, slots = 4, change, versions = '2.0.0' } = given;
  const names = Object.keys(took);
  const judged = context(plan(names.map((name) => entry(name, versions))), {
    environment: environment('qa', { parallelOperations: slots, ...(windows && { windows }) }),
    catalog: new Map(
      names.map((name) => [
        name,
        catalogEntry(name, { modules: modules({ [`${name}-api`]: references[name] ?? [] }) }),
      ]),
    ),
    target: new Map(
      names.map((name) => [name, applicationRecord(name, '1.0.0', { durations: took[name] ?? [] })]),
    ),
    now,
    ...change,
  });
  const { findings, operations } = judgePlan(judged);
  const own = judgeLength(judged, operations).map(({ message }) => message);
  expect(findings.filter(({ code }) => code === 'window-short').map(({ message }) => message)).toEqual(own);
  return own;
}

describe('a plan that takes longer than its window is open', () => {
  test('is told of, with what is known', () => {
    expect(found({ took: { shop: [90 * minute], ledger: [] } })).toEqual([
      "by what its applications took here before, without ledger, of which nothing is recorded, the plan takes 1 h 30 min or more, and 'qa' is open only until 2026-11-26 16:00 Europe/Lisbon (16:00 UTC); what has started is not stopped then, so start it earlier, or give it fewer applications",
    ]);
  });

  test('by a millisecond, and not when it ends with it', () => {
    expect(found({ took: { shop: [60 * minute] } })).toEqual([]);
    expect(found({ took: { shop: [60 * minute + 1] } })).toHaveLength(1);
    expect(found({ took: { shop: [60 * minute] }, now: '2026-11-26T15:00:00.001Z' })).toHaveLength(1);
  });

  test('by the middle of what it took', () => {
    expect(found({ took: { shop: [1, 500 * minute, 60 * minute] } })).toEqual([]);
    expect(found({ took: { shop: [1, 500 * minute, 61 * minute] } })).toHaveLength(1);
  });

  test('is judged by the next opening when none is open', () => {
    const sunday = '2026-11-29T12:00:00Z';
    expect(found({ took: { shop: [7 * 60 * minute] }, now: sunday })).toEqual([]);
    expect(found({ took: { shop: [7 * 60 * minute + 1] }, now: sunday })[0]).toContain(
      'until 2026-11-30 16:00',
    );
  });

  test('by its longest chain, or by its slots', () => {
    const took = { shop: [31 * minute], ledger: [31 * minute] };
    expect(found({ took })).toEqual([]);
    expect(found({ took, slots: 1 })).toHaveLength(1);
    expect(found({ took, references: { shop: ['ledger-api'] } })).toHaveLength(1);
  });
});

describe('nothing is said', () => {
  const took = { shop: [500 * minute] };

  test('where windows are always open, or times are not judged', () => {
    expect(found({ took, windows: null })).toEqual([]);
    expect(found({ took, windows: { timezone: 'UTC', freeze: [] } })).toEqual([]);
    expect(found({ took, now: null })).toEqual([]);
  });

  test('of a plan that can never start, and of what is skipped', () => {
    expect(found({ took, windows: { ...office, allow: [] } })).toEqual([]);
    expect(found({ took, versions: '1.0.0' })).toEqual([]);
  });

  test('of applications that were never measured', () => {
    expect(found({ took: { shop: [] } })).toEqual([]);
  });
});

test('a freeze shuts as well, unless it is overridden', () => {
  const freeze = [{ from: '2026-11-26T15:30:00Z', to: '2026-11-27', reason: null }];
  const took = { shop: [45 * minute] };
  expect(found({ took, windows: { ...office, freeze } })[0]).toContain('until 2026-11-26 15:30');
  expect(found({ took, windows: { ...office, freeze }, change: { freezeOverridden: true } })).toEqual([]);
});

test('a night that loses an hour is an hour shorter', () => {
  const night: Windows = {
    timezone: 'Europe/Lisbon',
    allow: [{ days: ['sun'], from: '00:00', to: '04:00' }],
    freeze: [],
  };
  const took = { shop: [3 * 60 * minute + 1] };
  expect(found({ took, windows: night, now: '2026-03-29T00:00:00Z' })).toHaveLength(1);
  expect(found({ took, windows: night, now: '2026-03-22T00:00:00Z' })).toEqual([]);
});
