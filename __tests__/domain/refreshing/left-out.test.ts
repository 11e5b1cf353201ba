import { describe, expect, test } from '@jest/globals';
import type { ApplicationRecord } from '../../../src/domain/records/environment/environment-record.ts';
import type { Operation } from '../../../src/domain/records/run/operation.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import {
  findLeavings,
  type LeavingsQuestion,
  type PlanStage,
  stageOf,
} from '../../../src/domain/refreshing/leavings.ts';
import { findLeftOut } from '../../../src/domain/refreshing/left-out.ts';
import { applicationRecord, entry, operation, plan, run } from '../../support/builders.ts';

const [monday, tuesday, wednesday] = [16, 17, 18].map((day) => `2026-11-${day}T10:00:00.000Z`);

function stage(
  versions: Readonly<Record<string, string | null>>,
  since = '',
  dropped: readonly string[] = [],
): PlanStage {
  return { versions: new Map(Object.entries(versions)), since, dropped: new Set(dropped) };
}

/** A plan that names shop alone, and named ledger 1.0.0 on Monday, until Tuesday. */
const stages = [stage({ shop: '2.0.0', ledger: '1.0.0' }, monday), stage({ shop: '2.0.0' }, tuesday)];

interface Question extends LeavingsQuestion {
  readonly runs: readonly Run[];
  readonly target: ReadonlyMap<string, ApplicationRecord>;
}

function leftOut(change: Partial<Question> = {}) {
  const { runs = [], target = new Map(), ...question } = change;
  const leavings = findLeavings({ plan: plan([entry('shop')]), origin: null, stages, ...question });
  return findLeftOut(leavings, { runs, applications: target });
}

const has = (version: string, change: Partial<ApplicationRecord> = {}) =>
  new Map([['ledger', applicationRecord('ledger', version, change)]]);

function deployed(from: string | null, endedAt: string | undefined, change: Partial<Operation> = {}): Run {
  const operations = [operation('ledger', { state: 'succeeded', from, endedAt: endedAt ?? null, ...change })];
  return run('other', { status: 'finished', operations });
}

const same = [{ application: 'ledger', version: '1.0.0', because: 'same' }];

describe('an application that was taken out of a plan', () => {
  test.each<{ when: string; change: Partial<Question>; found: readonly unknown[] }>([
    { when: 'the target has the version', change: { target: has('1.0.0') }, found: same },
    { when: 'the target has another', change: { target: has('1.0.1') }, found: [] },
    { when: 'the target has nothing of it', change: {}, found: [] },
    {
      when: 'the target had the version until later',
      change: { target: has('1.0.1'), runs: [deployed('1.0.0', wednesday)] },
      found: same,
    },
    {
      when: 'the target had lost the version a moment before',
      change: { target: has('1.0.1'), runs: [deployed('1.0.0', tuesday)] },
      found: [],
    },
    {
      when: 'the target had another then, and has the version now',
      change: { target: has('1.0.0'), runs: [deployed('0.9.0', wednesday)] },
      found: [],
    },
    {
      when: 'what came later came in several steps',
      change: {
        target: has('1.0.2'),
        runs: [deployed('1.0.1', '2026-11-20T10:00:00.000Z'), deployed('1.0.0', wednesday)],
      },
      found: same,
    },
    {
      when: 'what came later failed',
      change: { target: has('1.0.0'), runs: [deployed('0.9.0', wednesday, { state: 'failed' })] },
      found: same,
    },
    {
      when: 'the target was adopted since, and had the version some time before',
      change: {
        target: has('1.0.1', {
          plan: null,
          deployedAt: wednesday ?? '',
          versions: new Map([['1.0.0', 'c']]),
        }),
      },
      found: same,
    },
    {
      when: 'the target was adopted since, and never had the version',
      change: { target: has('1.0.1', { plan: null, deployedAt: wednesday ?? '' }) },
      found: [],
    },
  ])('when $when', ({ change, found }) => {
    expect(leftOut(change)).toEqual(found);
  });

  test('is not left out while it is in the plan', () => {
    const again = [...stages, stage({ shop: '2.0.0', ledger: '1.0.0' }, wednesday)];
    const both = plan([entry('shop'), entry('ledger', '1.0.0')]);
    expect(leftOut({ stages: again, plan: both, target: has('1.0.0') })).toEqual([]);
  });

  test('counts by the version that it had last', () => {
    const three = [stage({ ledger: '0.9.0' }), ...stages];
    expect(leftOut({ stages: three, target: has('1.0.0') })).toEqual(same);
    expect(leftOut({ stages: three, target: has('0.9.0') })).toEqual([]);
  });
});

describe('an application of the run that a follow-up was made from', () => {
  const origin = run('one', { operations: [operation('shop'), operation('ledger', { to: '1.0.0' })] });
  const own = [stage({ shop: '2.0.0' }, monday, ['ledger'])];

  test.each([
    { what: 'was not in the source', target: new Map(), because: 'not-in-source' },
    { what: 'was the same in the target', target: has('1.0.0'), because: 'same' },
  ])('$what, when the program wrote no entry for it', ({ target, because }) => {
    expect(leftOut({ origin, stages: own, target })).toEqual([
      { application: 'ledger', version: '1.0.0', because },
    ]);
  });

  test.each([
    { how: 'with another commit', taken: stages },
    { how: 'by amending the only one', taken: [stage({ shop: '2.0.0' }, monday)] },
    {
      how: 'by amending one by which the program left out another',
      taken: [stage({ shop: '2.0.0' }, monday, ['audit'])],
    },
  ])('was left out on purpose, when a person took it out $how', ({ taken }) => {
    expect(leftOut({ origin, stages: taken })).toEqual([]);
  });

  test('was not in the source, when the program took it out of a plan that people had begun', () => {
    const refreshed = [...stages.slice(0, 1), stage({ shop: '2.0.0' }, tuesday, ['ledger'])];
    expect(leftOut({ stages: refreshed })).toEqual([
      { application: 'ledger', version: '1.0.0', because: 'not-in-source' },
    ]);
  });

  test('is not known where the history of the plan is not', () => {
    expect(leftOut({ origin, stages: [] })).toEqual([]);
  });
});

describe('an application of which no whole version was wanted', () => {
  test.each([
    {
      what: 'by the plan',
      question: { stages: [stage({ ledger: '1.0.0' }), stage({ ledger: null }, monday), ...stages.slice(1)] },
    },
    {
      what: 'by the run',
      question: {
        origin: run('one', { operations: [operation('ledger', { to: '1.0.0', whole: false })] }),
        stages: stages.slice(1),
      },
    },
  ])('$what was left out on purpose', ({ question }) => {
    expect(leftOut({ ...question, target: has('1.0.0') })).toEqual([]);
  });
});

test('a stage knows the whole versions that a plan names', () => {
  const named = plan([
    entry('shop'),
    entry('audit', '1.0.0', { modules: ['audit-api'] }),
    { application: 'ledger', action: 'redeploy' },
    { application: 'orders', action: 'tag-and-deploy', version: '1.8.0', commit: 'c' },
  ]);
  const versions = { shop: '2.0.0', audit: null, ledger: null, orders: '1.8.0' };
  expect(stageOf(named, monday ?? '')).toEqual(stage(versions, monday));
});
