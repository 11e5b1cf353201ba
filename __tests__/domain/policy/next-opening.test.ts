import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Freeze, type Windows, weekdays } from '../../../src/domain/model/windows.ts';
import { freezeAt, nextOpening } from '../../../src/domain/policy/next-opening.ts';
import { isOpen } from './slow-windows.ts';

const workdays = ['mon', 'tue', 'wed', 'thu'] as const;

function windows(change: Partial<Windows> = {}): Windows {
  return { timezone: 'Europe/Lisbon', freeze: [], ...change };
}

function opening(given: Windows, from: string): string | undefined {
  const at = nextOpening(given, Date.parse(from));
  return at === undefined ? undefined : new Date(at).toISOString().replace(':00.000Z', 'Z');
}

function freeze(from: string, to: string, reason: string | null = null): Freeze {
  return { from, to, reason };
}

describe('hours', () => {
  const office = windows({ allow: [{ days: workdays, from: '09:00', to: '16:00' }] });

  test.each([
    ['before the first minute', '2026-11-26T08:59:59Z', '2026-11-26T09:00Z'],
    ['in the first minute', '2026-11-26T09:00:00Z', '2026-11-26T09:00Z'],
    ['in the last minute', '2026-11-26T15:59:00Z', '2026-11-26T15:59Z'],
    ['after the last, before the weekend', '2026-11-26T16:00:00Z', '2026-11-30T09:00Z'],
    ['in summer by its clock', '2026-07-27T07:00:00Z', '2026-07-27T08:00Z'],
    ['over the end of the year', '2026-12-31T16:00:00Z', '2027-01-04T09:00Z'],
    ['on a leap day', '2028-02-28T16:00:00Z', '2028-02-29T09:00Z'],
  ])('%s', (_, from, expected) => {
    expect(opening(office, from)).toBe(expected);
  });

  test('over midnight', () => {
    const night = windows({ allow: [{ days: ['fri'], from: '22:00', to: '02:00' }] });
    expect(opening(night, '2026-11-27T21:59:00Z')).toBe('2026-11-27T22:00Z');
    expect(opening(night, '2026-11-28T01:59:00Z')).toBe('2026-11-28T01:59Z');
    expect(opening(night, '2026-11-28T02:00:00Z')).toBe('2026-12-04T22:00Z');
    expect(opening(night, '2026-11-27T01:00:00Z')).toBe('2026-11-27T22:00Z');
  });

  test('over midnight into the new year, and through a whole day', () => {
    const newYear = windows({ allow: [{ days: ['thu'], from: '23:00', to: '00:30' }] });
    expect(opening(newYear, '2027-01-01T00:29:00Z')).toBe('2027-01-01T00:29Z');
    const wholeDay = windows({ allow: [{ days: ['sun'], from: '00:00', to: '00:00' }] });
    expect(opening(wholeDay, '2026-11-29T23:59:00Z')).toBe('2026-11-29T23:59Z');
    expect(opening(wholeDay, '2026-11-30T00:00:00Z')).toBe('2026-12-06T00:00Z');
  });

  test('those of no day never open', () => {
    expect(opening(windows({ allow: [] }), '2026-11-26T09:00:00Z')).toBeUndefined();
    expect(opening(windows(), '2026-11-26T09:00:00Z')).toBe('2026-11-26T09:00Z');
  });
});

describe('where clocks are moved', () => {
  const early = (timezone: string) =>
    windows({ timezone, allow: [{ days: weekdays, from: '01:00', to: '02:00' }] });

  test.each([
    // The hour that is left out counts as one later: what begins in it begins when the clocks have been moved.
    ['Europe/Lisbon', '2026-03-28T02:00:00Z', '2026-03-30T00:00Z'],
    ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-08T06:00Z'],
    ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-09T05:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T15:00:00Z', '2026-10-03T15:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '2026-10-04T14:00Z'],
    // The hour that comes twice is one long hour, as far as its end comes once.
    ['Europe/Lisbon', '2026-10-25T01:59:00Z', '2026-10-25T01:59Z'],
    ['Europe/Lisbon', '2026-10-25T02:00:00Z', '2026-10-26T01:00Z'],
    ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01T06:30Z'],
    ['America/New_York', '2026-11-01T07:00:00Z', '2026-11-02T06:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:15:00Z', '2026-04-04T15:15Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:30:00Z', '2026-04-05T14:30Z'],
  ])('%s from %s: %s', (zone, from, expected) => {
    expect(opening(early(zone), from)).toBe(expected);
  });

  test('hours within the time that comes twice are open the first time', () => {
    const quarter = windows({ allow: [{ days: ['sun'], from: '01:15', to: '01:45' }] });
    expect(opening(quarter, '2026-10-25T00:44:00Z')).toBe('2026-10-25T00:44Z');
    expect(opening(quarter, '2026-10-25T00:45:00Z')).toBe('2026-11-01T01:15Z');
  });

  test('hours that end before they begin that day are left out', () => {
    const short = windows({ allow: [{ days: ['sun'], from: '01:45', to: '02:15' }] });
    expect(opening(short, '2026-03-29T00:00:00Z')).toBe('2026-04-05T00:45Z');
  });
});

describe('freezes', () => {
  const office = [{ days: workdays, from: '09:00', to: '16:00' }];
  const yearEnd = freeze('2026-12-18', '2027-01-04', 'year end');

  test.each([
    ['before the first moment', '2026-12-17T23:59:00Z', '2026-12-17T23:59Z'],
    ['in the first moment', '2026-12-18T00:00:00Z', '2027-01-05T00:00Z'],
    ['on the last day', '2027-01-04T23:59:00Z', '2027-01-05T00:00Z'],
    ['after it', '2027-01-05T00:00:00Z', '2027-01-05T00:00Z'],
  ])('%s', (_, from, expected) => {
    expect(opening(windows({ freeze: [yearEnd] }), from)).toBe(expected);
  });

  test('are passed over to the next hours', () => {
    const both = windows({ allow: office, freeze: [yearEnd] });
    expect(opening(both, '2026-12-17T16:00:00Z')).toBe('2027-01-05T09:00Z');
  });

  test('may overlap and follow one another', () => {
    const three = [freeze('2026-12-24', '2027-01-10'), yearEnd, freeze('2027-01-11', '2027-01-11')];
    expect(opening(windows({ freeze: three }), '2026-12-18T12:00:00Z')).toBe('2027-01-12T00:00Z');
  });

  test('between times end at the very moment', () => {
    const hour = windows({ freeze: [freeze('2026-11-26T10:00:00Z', '2026-11-26T12:00:00+01:00')] });
    expect(opening(hour, '2026-11-26T09:59:00Z')).toBe('2026-11-26T09:59Z');
    expect(opening(hour, '2026-11-26T10:00:00Z')).toBe('2026-11-26T11:00Z');
  });

  test('end with the last day of a year that nobody sees', () => {
    const forGood = windows({ allow: office, freeze: [freeze('2026-01-01', '9998-12-31')] });
    expect(opening(forGood, '2026-11-26T10:00:00Z')).toBe('9999-01-04T09:00Z');
  });

  test('of those that hold, the one that ends last is told', () => {
    const long = freeze('2026-12-20', '2027-02-01', 'move');
    const at = Date.parse('2026-12-24T12:00:00Z');
    expect(freezeAt(windows({ freeze: [yearEnd, long] }), at)).toBe(long);
    expect(freezeAt(windows({ freeze: [yearEnd] }), Date.parse('2026-12-17T12:00:00Z'))).toBeUndefined();
  });
});

const zones = ['Europe/Lisbon', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
const minute = 60_000;
const start = Date.parse('2026-03-01T00:00:00Z');
const clock = fc
  .tuple(fc.constantFrom('00', '01', '02', '03', '09', '23'), fc.constantFrom('00', '10', '30', '45'))
  .map(([hour, rest]) => `${hour}:${rest}`);
const hours = fc.record({ days: fc.subarray([...weekdays], { minLength: 1 }), from: clock, to: clock });
const date = fc
  .integer({ min: 0, max: 250 })
  .map((day) => new Date(start + day * 1440 * minute).toISOString());
const freezes = fc
  .tuple(date, date, fc.boolean())
  .map(([a, b, isDay]) => [a, b].sort().map((it) => (isDay ? it.slice(0, 10) : it)))
  .map(([from = '', to = '']) => freeze(from, to));
const anyWindows = fc.record({
  timezone: fc.constantFrom(...zones),
  allow: fc.array(hours, { minLength: 1, maxLength: 3 }),
  freeze: fc.array(freezes, { maxLength: 3 }),
});

/** Around every change of the clocks of that year, and in between. */
const moment = fc.oneof(
  ...['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01'].map((day) =>
    fc.integer({ min: -2880, max: 2880 }).map((minutes) => Date.parse(day) + minutes * minute),
  ),
  fc.integer({ min: 0, max: 360_000 }).map((minutes) => start + minutes * minute),
);

describe('the next opening', () => {
  test('is open, and nothing before it is', () => {
    fc.assert(
      fc.property(
        anyWindows,
        moment,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (given, from, parts) => {
          const at = nextOpening(given, from) ?? Number.NaN;
          expect(isOpen(given, at)).toBe(true);
          expect(isOpen(given, at - minute) && at > from).toBe(false);
          const minutes = Math.round((at - from) / minute);
          const sampled = parts.map((part) => from + Math.floor(part * minutes) * minute);
          expect(sampled.filter((it) => it < at && isOpen(given, it))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('never lies in a freeze, and does not depend on the order of anything', () => {
    fc.assert(
      fc.property(anyWindows, moment, (given, from) => {
        const at = nextOpening(given, from) ?? Number.NaN;
        expect(freezeAt(given, at)).toBeUndefined();
        const turned = { ...given, allow: given.allow.toReversed(), freeze: given.freeze.toReversed() };
        expect(nextOpening(turned, from)).toBe(at);
      }),
    );
  });
});
