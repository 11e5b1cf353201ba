import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isTimeZone, wallClockAt } from '../../../src/domain/policy/wall-clock.ts';

describe('names of time zones', () => {
  test.each(['UTC', 'Europe/Lisbon', 'America/Argentina/Buenos_Aires', 'Australia/Lord_Howe', 'Etc/GMT+1'])(
    '%s is one',
    (name) => expect(isTimeZone(name)).toBe(true),
  );

  test.each(['', 'Europe/Lisbonne', '+02:00', 'Lisbon', '2026-01-01T00:00[Europe/Lisbon]', 'Europe/', 'Z '])(
    '%j is none',
    (name) => expect(isTimeZone(name)).toBe(false),
  );
});

describe('the clocks of a zone', () => {
  test.each([
    ['2026-12-31T23:30:00.000Z', 'Asia/Tokyo', '2027-01-01 08:30'],
    ['2026-11-20T00:00:00.000Z', 'UTC', '2026-11-20 00:00'],
    ['2026-11-20T09:15:04.900Z', 'Europe/Lisbon', '2026-11-20 09:15:04'],
  ])('show at %s in %s: %s', (iso, zone, shown) => {
    expect(wallClockAt(Date.parse(iso), zone)).toBe(shown);
  });

  test('show what Temporal calculates, also around changes', () => {
    const zones = [
      'UTC',
      'Europe/Lisbon',
      'Australia/Lord_Howe',
      'America/St_Johns',
      'Africa/Cairo',
      'Asia/Kathmandu',
    ];
    const [from, to] = [Date.parse('1980-01-01T00:00:00Z'), Date.parse('2060-01-01T00:00:00Z')];
    fc.assert(
      fc.property(
        fc.integer({ min: from / 1000, max: to / 1000 }),
        fc.constantFrom(...zones),
        (seconds, zone) => {
          const moment = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(zone);
          const smallestUnit = seconds % 60 === 0 ? 'minute' : 'second';
          const expected = moment.toPlainDateTime().toString({ smallestUnit }).replace('T', ' ');
          expect(wallClockAt(seconds * 1000, zone)).toBe(expected);
        },
      ),
    );
  });
});
