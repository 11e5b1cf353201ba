import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Windows, weekdays } from '../../../src/domain/model/windows.ts';
import { closingBefore } from '../../../src/domain/policy/next-opening.ts';
import { isOpen } from './slow-windows.ts';

function windows(change: Partial<Windows> = {}): Windows {
  return { timezone: 'Europe/Lisbon', freeze: [], ...change };
}

/** When windows that are open at a moment shut within so many hours. */
function closing(given: Windows, from: string, hours = 48): string | undefined {
  const moment = Date.parse(from);
  const at = closingBefore(given, moment, moment + hours * 3_600_000);
  return at === undefined ? undefined : new Date(at).toISOString().replace(':00.000Z', 'Z');
}

const daily = (from: string, to: string, timezone = 'Europe/Lisbon') =>
  windows({ timezone, allow: [{ days: weekdays, from, to }] });

describe('what is open shuts', () => {
  test.each([
    ['at the end of its hours', daily('09:00', '16:00'), '2026-11-26T09:00:00Z', '2026-11-26T16:00Z'],
    ['over midnight', daily('22:00', '02:00'), '2026-11-26T23:00:00Z', '2026-11-27T02:00Z'],
    [
      'after midnight, on the day that it reaches into',
      daily('22:00', '02:00'),
      '2026-11-27T01:59:00Z',
      '2026-11-27T02:00Z',
    ],
    ['never, through whole days', daily('00:00', '00:00'), '2026-11-26T10:00:00Z', undefined],
    ['never, without hours', windows(), '2026-11-26T10:00:00Z', undefined],
  ])('%s', (_, given, from, expected) => {
    expect(closing(given, from)).toBe(expected);
  });

  test('where no other hours follow at once', () => {
    const allow = [
      { days: weekdays, from: '09:00', to: '12:00' },
      { days: weekdays, from: '12:00', to: '14:00' },
      { days: weekdays, from: '11:00', to: '11:30' },
    ];
    expect(closing(windows({ allow }), '2026-11-26T11:15:00Z')).toBe('2026-11-26T14:00Z');
  });

  test('when a freeze begins, at whatever hour', () => {
    const freeze = [
      { from: '2026-11-28', to: '2026-11-28', reason: null },
      { from: '2026-11-27T15:00:00Z', to: '2026-11-27T16:00:00Z', reason: null },
    ];
    expect(closing(windows({ freeze }), '2026-11-27T10:00:00Z')).toBe('2026-11-27T15:00Z');
    expect(closing(windows({ freeze }), '2026-11-27T16:00:00Z')).toBe('2026-11-28T00:00Z');
    expect(closing({ ...daily('09:00', '11:00'), freeze }, '2026-11-27T10:00:00Z')).toBe('2026-11-27T11:00Z');
  });
});

describe('to the moment', () => {
  const office = daily('09:00', '16:00');
  const opening = Date.parse('2026-11-26T09:00:00Z');
  const shut = Date.parse('2026-11-26T16:00:00Z');

  test('what ends when they shut is in time, what ends a millisecond later is not', () => {
    expect(closingBefore(office, opening, shut)).toBeUndefined();
    expect(closingBefore(office, opening, shut + 1)).toBe(shut);
    expect(closingBefore(office, shut - 1, shut)).toBeUndefined();
  });

  test('the same before a freeze', () => {
    const frozen = windows({ freeze: [{ from: '2026-11-26T16:00:00Z', to: '2026-11-27', reason: null }] });
    expect(closingBefore(frozen, opening, shut)).toBeUndefined();
    expect(closingBefore(frozen, opening, shut + 1)).toBe(shut);
  });
});

describe('where clocks are moved', () => {
  test.each([
    // The night that loses an hour, and the one that gains one.
    [daily('00:00', '04:00'), '2026-03-29T00:00:00Z', '2026-03-29T03:00Z'],
    [daily('00:00', '04:00'), '2026-10-24T23:00:00Z', '2026-10-25T04:00Z'],
    [daily('22:00', '03:00', 'America/New_York'), '2026-03-08T03:00:00Z', '2026-03-08T07:00Z'],
    [daily('22:00', '03:00', 'America/New_York'), '2026-11-01T02:00:00Z', '2026-11-01T08:00Z'],
    [daily('01:00', '02:00', 'Australia/Lord_Howe'), '2026-10-03T14:30:00Z', '2026-10-03T15:30Z'],
  ])('%#', (given, from, expected) => {
    expect(closing(given, from)).toBe(expected);
  });
});

const minute = 60_000;
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, half]) => `${String(hour).padStart(2, '0')}:${half}`);
const anyWindows = fc.record({
  timezone: fc.constantFrom('Europe/Lisbon', 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
  allow: fc.array(fc.record({ days: fc.subarray([...weekdays]), from: time, to: time }), { maxLength: 3 }),
  freeze: fc.constantFrom(
    [],
    [{ from: '2026-03-29', to: '2026-03-29', reason: null }],
    [{ from: '2026-10-25T01:30:00Z', to: '2026-10-25T05:00:00Z', reason: null }],
  ),
});
const anyMoment = fc
  .tuple(fc.constantFrom('2026-03-28', '2026-03-07', '2026-10-24', '2026-10-31', '2026-10-03'), fc.nat(96))
  .map(([date, halves]) => Date.parse(date) + halves * 30 * minute);

test('it is the first moment at which nothing may start any more', () => {
  fc.assert(
    fc.property(anyWindows, anyMoment, fc.integer({ min: 1, max: 40 }), (given, moment, halves) => {
      fc.pre(isOpen(given, moment));
      const latest = moment + halves * 30 * minute;
      const moments = Array.from({ length: halves }, (_, index) => moment + index * 30 * minute);
      const shut = moments.find((at) => !isOpen(given, at));
      expect(closingBefore(given, moment, latest)).toBe(shut);
    }),
  );
});
