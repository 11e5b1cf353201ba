import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { screenDetailsFromJson, screenDetailsToJson } from '../../../src/codec/screen/screen-details.ts';
import type { Delivery } from '../../../src/domain/records/debts/delivery.ts';
import type { ScreenDetails } from '../../../src/domain/screen/screen-details.ts';
import { hostileText } from '../../support/hostile-texts.ts';
import { arbitraryName } from '../arbitrary-plans.ts';
import { arbitraryMap, arbitraryRun, arbitraryTime } from '../records/arbitrary-records.ts';

const text = fc.oneof(hostileText, fc.constant('__proto__'));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const names = fc.array(arbitraryName, { maxLength: 2 });

const operation = fc.record(
  {
    application: arbitraryName,
    action: fc.constantFrom('deploy' as const, 'tag-and-deploy' as const, 'redeploy' as const),
    ...{ from: orNull(text), to: orNull(text), modules: names },
    settings: arbitraryMap(text, fc.record({ from: orNull(text), to: text }, { requiredKeys: ['to'] })),
    secrets: fc.array(text, { maxLength: 2 }),
    tagging: fc.record({ tag: text, commit: text }),
    skip: fc.constant('already-deployed' as const),
  },
  { requiredKeys: ['application', 'action', 'from', 'to', 'modules'] },
);
const problem = fc.record(
  {
    ...{ code: fc.constant('tag-moved' as const), severity: fc.constant('error' as const), message: text },
    ...{ file: text, line: fc.nat(), application: text, pullRequest: fc.nat() },
  },
  { requiredKeys: ['code', 'severity', 'message'] },
);
const delivery: fc.Arbitrary<Delivery> = fc.record({
  ...{ environment: arbitraryName, plan: arbitraryName, at: arbitraryTime },
  followUp: fc.record({
    ...{ kind: fc.constant('retry' as const), target: arbitraryName, plan: orNull(arbitraryName) },
    ...{ pullRequest: orNull(fc.nat()), reason: orNull(text) },
  }),
});
const details: fc.Arbitrary<ScreenDetails> = fc.record({
  ...{ environment: arbitraryName, plan: arbitraryName, document: text },
  operations: fc.array(operation, { maxLength: 2 }),
  order: arbitraryMap(arbitraryName, names),
  run: orNull(arbitraryRun),
  confirmations: fc.array(
    fc.record({ by: text, at: arbitraryTime, note: orNull(text), criteria: fc.constant([1]) }),
    { maxLength: 2 },
  ),
  problems: fc.array(problem, { maxLength: 2 }),
  delivery: orNull(delivery),
  logs: fc.array(
    fc.record({ application: arbitraryName, step: orNull(text), text, shortened: fc.boolean() }),
    { maxLength: 2 },
  ),
});

describe('the details of a plan', () => {
  test('are read as they were written, whatever they say', () => {
    fc.assert(
      fc.property(details, (it) => {
        expect(screenDetailsFromJson(JSON.parse(JSON.stringify(screenDetailsToJson(it))))).toEqual(it);
      }),
    );
  });

  test.each([[null], [{}], [{ schema: 1 }], [[]]])('are not read from %j', (written) => {
    expect(() => screenDetailsFromJson(written)).toThrow('data/plans');
  });
});
