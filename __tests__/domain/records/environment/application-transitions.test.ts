import { describe, expect, test } from '@jest/globals';
import {
  declareFailure,
  markUncertain,
  recordAdoption,
  recordFailure,
  recordSuccess,
} from '../../../../src/domain/records/environment/application-transitions.ts';
import { unknownApplication } from '../../../../src/domain/records/environment/environment-record.ts';
import type { Operation } from '../../../../src/domain/records/run/operation.ts';
import { applicationRecord, commit, later, modules, operation, time } from '../../../support/builders.ts';

const two = { modules: modules({ 'shop-api': ['ledger-api'], 'shop-web': [] }) };
const references = new Map([['ledger-api', { range: '*', optional: false }]]);

function succeed(record = applicationRecord('shop'), change: Partial<Operation> = {}, duration = 1000) {
  const its = operation('shop', { ...two, ...change });
  return recordSuccess(markUncertain(record, its, 'qa/one'), {
    ...{ operation: its, plan: 'qa/one', at: later, duration },
  });
}

describe('a success', () => {
  test('is the version, with modules and references as deployed', () => {
    expect(succeed()).toEqual({
      ...applicationRecord('shop'),
      version: '2.0.0',
      tag: 'v2.0.0',
      commit: commit('c2'),
      modules: new Map([
        ['shop-api', { version: '2.0.0', references }],
        ['shop-web', { version: '2.0.0', references: new Map() }],
      ]),
      deployedAt: later,
      plan: 'qa/one',
      durations: [1000],
      versions: new Map([
        ['1.0.0', commit('c1')],
        ['2.0.0', commit('c2')],
      ]),
    });
  });

  test('is on the platform of its time, or on one that nobody says', () => {
    const before = applicationRecord('shop', '1.0.0', { platform: '11.18' });
    expect(succeed(before, { platform: '11.19' }).platform).toBe('11.19');
    expect(succeed(before).platform).toBeNull();
  });

  test('of the first version needs no record before', () => {
    const record = succeed(unknownApplication('shop'), { from: null });
    expect(record).toMatchObject({ version: '2.0.0', versions: new Map([['2.0.0', commit('c2')]]) });
  });

  test('clears what was not known and what had failed', () => {
    const failed = applicationRecord('shop', '1.0.0', { failed: '1.5.0' });
    const begun = markUncertain(failed, operation('shop', two), 'qa/one');
    expect(succeed(begun)).toEqual(succeed(applicationRecord('shop')));
  });

  test('of some modules leaves the others, and is not a version that was deployed whole', () => {
    const record = succeed(applicationRecord('shop'), { modules: modules({ 'shop-web': [] }), whole: false });
    expect([...record.modules].map(([name, { version }]) => [name, version])).toEqual([
      ['shop-api', '1.0.0'],
      ['shop-web', '2.0.0'],
    ]);
    expect([...record.versions.keys()]).toEqual(['1.0.0']);
  });

  test('of the whole forgets modules that the version no longer has', () => {
    const before = applicationRecord('shop', '1.0.0', {
      modules: new Map([['shop-legacy', { version: '1.0.0', references: new Map() }]]),
    });
    expect([...succeed(before).modules.keys()]).toEqual(['shop-api', 'shop-web']);
  });

  test('of a redeployment changes nothing but when and by which plan', () => {
    const before = applicationRecord('shop');
    const its = {
      action: 'redeploy',
      to: '1.0.0',
      modules: modules({ 'shop-api': [] }),
      whole: false,
    } as const;
    const record = succeed(before, its);
    expect(record).toEqual({ ...before, deployedAt: later, plan: 'qa/one', durations: [1000] });
  });

  test('keeps the last ten durations, and none that a person declared', () => {
    const durations = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const before = applicationRecord('shop', '1.0.0', { durations });
    expect(succeed(before, {}, 11).durations).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const declared = { operation: operation('shop', two), plan: 'qa/one', at: later, duration: null };
    expect(recordSuccess(before, declared).durations).toEqual(durations);
  });

  test.each(['deploy', 'redeploy'] as const)(
    'of a %s sets what it was to set, over what was there',
    (action) => {
      const before = applicationRecord('shop', '1.0.0', {
        settings: new Map([
          ['timeout', '10s'],
          ['level', 'info'],
        ]),
      });
      expect(succeed(before).settings).toEqual(before.settings);
      expect(succeed(before, { action, settings: new Map([['timeout', '30s']]) }).settings).toEqual(
        new Map([
          ['timeout', '30s'],
          ['level', 'info'],
        ]),
      );
    },
  );

  test.each([{ to: null }, { commit: null }])('of %j is a bug', (missing) => {
    expect(() => succeed(applicationRecord('shop'), missing)).toThrow('shop succeeded without a version');
  });
});

test('an operation that begins leaves its application uncertain, and its version as it was', () => {
  const before = applicationRecord('shop');
  expect(markUncertain(before, operation('shop', two), 'qa/one')).toEqual({
    ...before,
    uncertain: true,
    uncertainBy: 'qa/one',
    doubts: new Map([
      ['shop-api', ['qa/one']],
      ['shop-web', ['qa/one']],
    ]),
  });
});

describe('a failure', () => {
  const begun = markUncertain(applicationRecord('shop'), operation('shop', two), 'qa/one');

  test('leaves the version, its settings, and the doubt about it', () => {
    const settings = new Map([['timeout', '30s']]);
    expect(recordFailure(begun, operation('shop', { settings }))).toEqual({ ...begun, failed: '2.0.0' });
  });

  test('that a person declares clears the doubt', () => {
    const before = applicationRecord('shop');
    expect(declareFailure(begun, operation('shop'), 'qa/one')).toEqual({ ...before, failed: '2.0.0' });
  });
});

describe('an adoption', () => {
  const adoption = {
    application: 'shop',
    version: '3.0.0',
    tag: 'v3.0.0',
    commit: commit('c3'),
    modules: two.modules,
  };

  test('is a version that was deployed whole, by no plan', () => {
    expect(recordAdoption(undefined, adoption, time)).toEqual({
      ...unknownApplication('shop'),
      version: '3.0.0',
      tag: 'v3.0.0',
      commit: commit('c3'),
      modules: new Map([
        ['shop-api', { version: '3.0.0', references }],
        ['shop-web', { version: '3.0.0', references: new Map() }],
      ]),
      deployedAt: time,
      versions: new Map([['3.0.0', commit('c3')]]),
    });
  });

  test('overrules what the records said, and keeps what has been', () => {
    const there = applicationRecord('shop', '1.0.0', { durations: [5] });
    const before = markUncertain(there, operation('shop', two), 'qa/one');
    const adopted = recordAdoption(before, adoption, time);
    expect(adopted).toEqual({
      ...recordAdoption(undefined, adoption, time),
      durations: [5],
      versions: new Map([
        ['1.0.0', commit('c1')],
        ['3.0.0', commit('c3')],
      ]),
    });
  });
});
