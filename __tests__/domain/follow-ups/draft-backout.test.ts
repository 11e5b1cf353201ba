import { describe, expect, test } from '@jest/globals';
import { draftBackout } from '../../../src/domain/follow-ups/draft-backout.ts';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';
import type { ApplicationRecord } from '../../../src/domain/records/environment/environment-record.ts';
import type { Operation } from '../../../src/domain/records/run/operation.ts';
import { predecessorOf } from '../../../src/domain/records/run/predecessor.ts';
import {
  applicationRecord,
  commit,
  effect,
  entry,
  later,
  operation,
  plan,
  run,
  time,
} from '../../support/builders.ts';

const tried = { startedAt: time, endedAt: later, outcome: 'succeeded', effect: effect() } as const;
const both = new Map([
  ['1.0.0', commit('c1')],
  ['2.0.0', commit('c2')],
]);

function succeeded(application: string, change: Partial<Operation> = {}): Operation {
  return operation(application, { state: 'succeeded', tries: [tried], ...change });
}

/** What `qa/one` left behind where it succeeded. */
function deployed(application: string, change: Partial<ApplicationRecord> = {}): ApplicationRecord {
  return applicationRecord(application, '2.0.0', { plan: 'qa/one', versions: both, ...change });
}

/** What it left behind where it failed. */
function doubtful(application: string): ApplicationRecord {
  return applicationRecord(application, '1.0.0', { uncertain: true, uncertainBy: 'qa/one' });
}

function draft(
  operations: readonly Operation[],
  records: readonly ApplicationRecord[],
  entries: readonly PlanEntry[] = operations.map(({ application }) => entry(application)),
) {
  return draftBackout({
    run: run('one', { status: 'aborted', operations }),
    plan: plan(entries),
    present: new Map(records.map((it) => [it.application, it])),
  });
}

const back = (application: string) => entry(application, '1.0.0', { commit: commit('c1') });
const adjusted = (application: string) => ({
  ...{ application, from: '2.0.0', to: '1.0.0', reason: "what 'qa' had before" },
});

test('brings back the version before, with the commit that the environment has recorded', () => {
  expect(draft([succeeded('shop')], [deployed('shop')])).toEqual({
    entries: new Map([['shop', back('shop')]]),
    dropped: [],
    adjusted: [adjusted('shop')],
    problems: [],
  });
});

test.each(['failed', 'unknown'] as const)('brings back what is %s as well', (state) => {
  const { entries } = draft([succeeded('shop', { state })], [doubtful('shop')]);
  expect([...entries.values()]).toEqual([back('shop')]);
});

test('brings back only the modules that the plan named', () => {
  const entries = [entry('shop', '2.0.0', { modules: ['shop-api'] })];
  const before = predecessorOf(applicationRecord('shop'));
  const drafted = draft([succeeded('shop', { whole: false, before })], [deployed('shop')], entries);
  expect([...drafted.entries.values()]).toEqual([{ ...back('shop'), modules: ['shop-api'] }]);
});

test('names nothing that no deployer was called for', () => {
  const operations = [
    succeeded('shop'),
    operation('ledger', { state: 'skipped', reason: 'already-deployed' }),
    succeeded('audit', { state: 'backed-out' }),
    succeeded('web', { tries: [{ ...tried, step: 'prepare' }] }),
  ];
  const { entries, dropped } = draft(operations, [deployed('shop')]);
  expect([...entries.keys()]).toEqual(['shop']);
  expect(dropped).toEqual([]);
});

describe('what one deployment cannot bring back is left and said', () => {
  const mixed = applicationRecord('ledger', '1.0.0', {
    modules: new Map([['ledger-api', { version: '1.5.0', references: new Map() }]]),
  });

  test.each<[string, 'warning' | 'notice', Operation, readonly ApplicationRecord[]]>([
    ['deployed for the first time', 'warning', succeeded('ledger', { from: null }), [deployed('ledger')]],
    [
      'a redeployment changes no version',
      'notice',
      succeeded('ledger', { action: 'redeploy' }),
      [deployed('ledger')],
    ],
    [
      'only with a `backout.strategy`',
      'warning',
      succeeded('ledger', { whole: false }),
      [deployed('ledger')],
    ],
    ['is not recorded', 'warning', succeeded('ledger'), [deployed('ledger', { versions: new Map() })]],
    [
      'its modules were not all at 1.0.0',
      'warning',
      succeeded('ledger', { before: predecessorOf(mixed) }),
      [deployed('ledger')],
    ],
    [
      "'qa' has got something else since the run, 3.0.0, by qa/two",
      'warning',
      succeeded('ledger'),
      [applicationRecord('ledger', '3.0.0', { plan: 'qa/two' })],
    ],
    ["'qa' has 1.0.0", 'notice', succeeded('ledger', { state: 'failed' }), [applicationRecord('ledger')]],
    ['something else since the run, nothing', 'warning', succeeded('ledger'), []],
  ])('%s (%s)', (why, severity, ledger, records) => {
    const { entries, dropped, problems } = draft([succeeded('shop'), ledger], [deployed('shop'), ...records]);
    expect([...entries.keys()]).toEqual(['shop']);
    expect(dropped).toEqual([{ application: 'ledger', reason: 'not-backed-out' }]);
    expect(problems).toEqual([
      {
        code: 'not-backed-out',
        severity,
        message: expect.stringContaining(why),
        application: 'ledger',
      },
    ]);
  });
});

describe('a run of which nothing can be taken back', () => {
  test.each([
    ['no deployer was called', operation('shop', { state: 'failed' })],
    ['shop is left as it is: it was deployed for the first time', succeeded('shop', { from: null })],
  ])('is refused: %s', (why, shop) => {
    const { entries, problems } = draft([shop], [deployed('shop')]);
    expect(entries.size).toBe(0);
    expect(problems).toEqual([
      { code: 'nothing-to-back-out', severity: 'error', message: expect.stringContaining(why) },
    ]);
  });
});

describe('settings that the run has changed', () => {
  const settings = new Map([
    ['pool-size', '20'],
    ['mode', 'fast'],
  ]);

  test('are left to people, who are told', () => {
    const { problems } = draft([succeeded('shop', { settings })], [deployed('shop')]);
    expect(problems).toEqual([
      {
        code: 'not-backed-out',
        severity: 'warning',
        message: expect.stringContaining('qa/one has set mode and pool-size of shop'),
        application: 'shop',
      },
    ]);
  });

  test('are only those that were not so before, where that is known', () => {
    const before = predecessorOf(applicationRecord('shop', '1.0.0', { settings }));
    expect(draft([succeeded('shop', { settings, before })], [deployed('shop')]).problems).toEqual([]);
  });
});
