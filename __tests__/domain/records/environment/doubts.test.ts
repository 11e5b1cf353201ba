import { describe, expect, test } from '@jest/globals';
import {
  declareFailure,
  markUncertain,
  recordFailure,
  recordSuccess,
} from '../../../../src/domain/records/environment/application-transitions.ts';
import { isInDoubtBy, unnamed, wouldSettle } from '../../../../src/domain/records/environment/doubts.ts';
import {
  type ApplicationRecord,
  unknownApplication,
} from '../../../../src/domain/records/environment/environment-record.ts';
import type { Operation } from '../../../../src/domain/records/run/operation.ts';
import { applicationRecord, modules, operation, time } from '../../../support/builders.ts';

const references = new Map();
const there = applicationRecord('shop', '1.0.0', {
  modules: new Map([
    ['api', { version: '1.0.0', references }],
    ['old', { version: '1.0.0', references }],
  ]),
});
const whole = (to = '2.0.0') => operation('shop', { to, modules: modules({ api: [], web: [] }) });
const some = (...names: readonly string[]): Operation =>
  operation('shop', { modules: modules(Object.fromEntries(names.map((it) => [it, []]))), whole: false });

const failed = (record: ApplicationRecord, its: Operation, plan = 'qa/one') =>
  recordFailure(markUncertain(record, its, plan), its);
const succeeded = (record: ApplicationRecord, its: Operation, plan = 'qa/two') =>
  recordSuccess(markUncertain(record, its, plan), { operation: its, plan, at: time, duration: 1 });

/** A record as it was written when it did not say which modules are in doubt. */
const formerly = (record: ApplicationRecord): ApplicationRecord => ({
  ...record,
  ...{ uncertain: true, uncertainBy: 'qa/one', failed: '2.0.0' },
});

interface Case {
  readonly rule: string;
  readonly before: ApplicationRecord;
  readonly next: Operation;
  /** What stays in doubt. */
  readonly left: readonly string[];
}

const cases: readonly Case[] = [
  {
    rule: 'of the whole settles a failure of the whole',
    before: failed(there, whole()),
    next: whole(),
    left: [],
  },
  {
    rule: 'of the whole settles what a failure added',
    before: failed(there, some('new')),
    next: whole(),
    left: [],
  },
  {
    rule: 'of one module leaves the others, those that would have come or gone as well',
    before: failed(there, whole()),
    next: some('api'),
    left: ['old', 'web'],
  },
  {
    rule: 'of all that the failure touched settles it',
    before: failed(there, whole()),
    next: some('api', 'web', 'old'),
    left: [],
  },
  { rule: 'of the same module settles it', before: failed(there, some('api')), next: some('api'), left: [] },
  {
    rule: 'of another module settles nothing',
    before: failed(there, some('api')),
    next: some('web'),
    left: ['api'],
  },
  {
    rule: 'of a part of what came first leaves the rest',
    before: failed(unknownApplication('shop'), whole()),
    next: some('web'),
    left: ['api'],
  },
  {
    rule: 'of a redeployment of all that is there leaves what is not there',
    before: failed(there, whole()),
    next: { ...some('api', 'old'), action: 'redeploy' },
    left: ['web'],
  },
  {
    rule: 'of one module leaves the others of a record that does not name them',
    before: formerly(there),
    next: some('api'),
    left: [unnamed, 'old'],
  },
  {
    rule: 'of all that is there leaves what may have been added, of a record that does not name it',
    before: formerly(there),
    next: some('api', 'old'),
    left: [unnamed],
  },
  {
    rule: 'of some modules leaves the rest of what came first, of a record that does not name it',
    before: formerly(unknownApplication('shop')),
    next: some('api'),
    left: [unnamed],
  },
  {
    rule: 'of the whole settles a record that does not name what is in doubt',
    before: formerly(there),
    next: whole(),
    left: [],
  },
];

describe('a success', () => {
  test.each(cases)('$rule', ({ before, next, left }) => {
    const after = succeeded(before, next);
    expect([...(after.doubts?.keys() ?? [])].sort()).toEqual(left);
    expect(after).toMatchObject(
      left.length === 0
        ? { uncertain: false, uncertainBy: null, failed: null }
        : { uncertain: true, uncertainBy: 'qa/one', failed: '2.0.0' },
    );
    expect(wouldSettle(before, next)).toBe(left.length === 0);
  });

  test('of what was certain leaves nothing behind', () => {
    expect(succeeded(there, some('api'))).not.toHaveProperty('doubts');
  });
});

describe('what two plans left behind', () => {
  const both = failed(failed(there, whole('3.0.0'), 'qa/one'), some('api'), 'qa/two');

  test('is in doubt by each', () => {
    expect(both.doubts).toEqual(
      new Map([
        ['api', ['qa/one', 'qa/two']],
        ['old', ['qa/one']],
        ['web', ['qa/one']],
      ]),
    );
    expect([isInDoubtBy(both, 'qa/one'), isInDoubtBy(both, 'qa/two')]).toEqual([true, true]);
  });

  test.each([
    ['qa/one', 'qa/two'],
    ['qa/two', 'qa/one'],
  ])('is settled one by one, here %s first', (first, second) => {
    const one = declareFailure(both, some('api'), first);
    expect([isInDoubtBy(one, first), isInDoubtBy(one, second)]).toEqual([false, true]);
    expect(declareFailure(one, whole('3.0.0'), second)).toEqual({ ...there, failed: '3.0.0' });
  });

  test('is settled by a success of all that both touched', () => {
    expect(succeeded(both, whole('3.0.0'), 'qa/three').uncertain).toBe(false);
  });

  test('is a new module as well where nobody knows what the first one touched', () => {
    const later = failed(formerly(there), some('new'), 'qa/two');
    expect(later.doubts?.get('new')).toEqual(['qa/one', 'qa/two']);
  });
});

test('an operation without modules leaves its application in doubt as well', () => {
  const nothing = operation('shop', { modules: new Map() });
  const before = failed(unknownApplication('shop'), nothing);
  expect([before.uncertain, isInDoubtBy(before, 'qa/one')]).toEqual([true, true]);
  expect(succeeded(before, nothing).uncertain).toBe(false);
});
