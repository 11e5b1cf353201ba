import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dataScript } from '../../../src/codec/screen/data-script.ts';
import { screenListFromJson, screenListToJson } from '../../../src/codec/screen/screen-list.ts';
import { planOffers, planStatuses } from '../../../src/domain/listing/listed-plan.ts';
import type { Origin } from '../../../src/domain/model/plan.ts';
import { waitReasons } from '../../../src/domain/records/run/waiting-for.ts';
import type { ScreenList, ScreenPlan } from '../../../src/domain/screen/screen-list.ts';
import { hostileText } from '../../support/hostile-texts.ts';
import { realisticPlan } from '../../support/screen/realistic-plans.ts';
import { arbitraryMap, arbitraryTime } from '../records/arbitrary-records.ts';

const text = fc.oneof(hostileText, fc.constantFrom('__proto__', 'constructor', '', '0', 'qa'));
const texts = fc.array(text, { maxLength: 4 });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const moment = fc.oneof(
  arbitraryTime,
  arbitraryTime.map((time) => time.replace(/\.\d+Z$/, 'Z')),
  fc.constantFrom('2026-11-20T10:00:00+01:00', '2026-11-20T10:00Z', '', '+275760-09-13T00:00:00.000Z'),
);
const person = { by: text };
const origin: fc.Arbitrary<Origin> = fc.record(
  {
    kind: fc.constantFrom('retry' as const, 'reuse' as const, 'copy' as const, 'backout' as const),
    ...{ environment: text, plan: text, ...person },
  },
  { requiredKeys: ['kind', 'environment', 'plan'] },
);
const wait = fc.record(
  {
    ...{ plan: orNull(text), reason: fc.constantFrom(...waitReasons), modules: texts },
    ...{ until: orNull(moment), why: text, timezone: text },
  },
  { requiredKeys: ['plan', 'reason', 'modules', 'until'] },
);
const confirmation = fc.record({
  ...{ by: text, at: moment, note: orNull(text) },
  criteria: fc.array(fc.nat(), { maxLength: 2 }),
});
const offer = fc.constantFrom(...planOffers);
const listed = {
  ...{ environment: text, plan: text, status: fc.constantFrom(...planStatuses), source: orNull(text) },
  ...{ target: text, applications: arbitraryMap(text, text), modules: texts, people: texts },
  ...{ origin: orNull(origin), mergedAt: orNull(moment), startedAt: orNull(moment), endedAt: orNull(moment) },
  endedBy: fc.constantFrom('operator' as const, 'system' as const, null),
  waitingFor: fc.array(wait, { maxLength: 2 }),
  confirmations: fc.array(confirmation, { minLength: 1, maxLength: 2 }),
  offers: fc.array(offer, { maxLength: 3 }),
};
const { confirmations: _, ...always } = listed;
const plan: fc.Arbitrary<ScreenPlan> = fc.record({
  listed: fc.oneof(fc.record(listed), fc.record(always)),
  ...{ at: moment, digest: orNull(fc.oneof(text, fc.constantFrom('00000000000f', 'ffffffffffff'))) },
  ...{ pullRequest: orNull(fc.nat()), leftOpen: texts, deployAll: fc.boolean() },
});
const list: fc.Arbitrary<ScreenList> = fc.record({
  builtAt: moment,
  repository: fc.record({ name: text, url: orNull(text) }),
  plans: fc.array(plan, { maxLength: 6 }),
});

function listOf(length: number): ScreenList {
  return {
    builtAt: '2026-11-26T10:00:00.000Z',
    repository: { name: 'acme/releases', url: 'https://github.com/acme/releases' },
    plans: Array.from({ length }, (_, index) => realisticPlan(index)),
  };
}

function carried(it: ScreenList): ScreenList {
  return screenListFromJson(JSON.parse(JSON.stringify(screenListToJson(it))));
}

describe('the list of the screen', () => {
  test('is read as it was written, whatever it says', () => {
    fc.assert(fc.property(list, (it) => expect(carried(it)).toEqual(it)));
  });

  test('keeps the order of applications, people and modules', () => {
    const [first, ...others] = listOf(40).plans;
    const read = carried({ ...listOf(0), plans: first === undefined ? [] : [first, ...others, first] }).plans;
    expect(read.map(({ listed }) => [...listed.applications])).toEqual(
      [first, ...others, first].map((it) => [...(it?.listed.applications ?? [])]),
    );
  });

  test('holds 10,000 plans of three applications in less than 900 kB of script', () => {
    const script = dataScript('list', screenListToJson(listOf(10_000)));
    expect(Buffer.byteLength(script)).toBeLessThan(900_000);
  });

  test.each<readonly [string, (written: Readonly<Record<string, unknown>>) => unknown]>([
    ['of another format', (written) => ({ ...written, schema: 2 })],
    ['that is not packed', ({ packed: _packed, ...written }) => written],
    ['that knows something more', (written) => ({ ...written, more: true })],
    ['of fewer plans than are packed', (written) => ({ ...written, plans: 2 })],
    ['of more plans than are packed', (written) => ({ ...written, plans: 4 })],
  ])('refuses one %s', (_what, changed) => {
    expect(() => screenListFromJson(changed(screenListToJson(listOf(3))))).toThrow();
  });
});
