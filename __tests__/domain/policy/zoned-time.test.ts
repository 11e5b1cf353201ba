import { describe, expect, test } from '@jest/globals';
import { momentInWords } from '../../../src/domain/policy/moment-in-words.ts';
import { wallClockAt } from '../../../src/domain/policy/wall-clock.ts';
import { dateAt, isDate, isInstant, momentOf, startOfDay } from '../../../src/domain/policy/zoned-time.ts';

const iso = (moment: number) => new Date(moment).toISOString();

describe('times with an offset', () => {
  test.each([
    '2026-11-24T09:00:00Z',
    '2026-11-24T09:00Z',
    '2026-11-24T09:00:00.5+01:00',
    '2028-02-29T00:00:00-03:30',
  ])('%s is one', (text) => expect(isInstant(text)).toBe(true));

  test.each([
    '2026-11-24T09:00:00',
    '2026-11-24',
    '2026-02-29T00:00:00Z',
    '2026-11-24T24:30:00Z',
    '2026-11-24T09:00:60Z',
    '2026-11-24 09:00Z',
    '2026-11-24T09:00Z[UTC]',
    'next Tuesday',
  ])('%s is none', (text) => expect(isInstant(text)).toBe(false));
});

test.each([
  ['2026-12-31', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-12-31T00:00:00Z', false],
])('%s is a date: %s', (text, expected) => expect(isDate(text)).toBe(expected));

describe('where clocks are moved', () => {
  test.each([
    // Forward: what does not exist counts as much later as the clocks are moved.
    ['Europe/Lisbon', '2026-03-29', '00:59', '2026-03-29T00:59:00.000Z'],
    ['Europe/Lisbon', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
    ['Europe/Lisbon', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00.000Z'],
    ['America/New_York', '2026-03-08', '03:00', '2026-03-08T07:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:10', '2026-10-03T15:40:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:30', '2026-10-03T15:30:00.000Z'],
    // Back: of what comes twice the first counts.
    ['Europe/Lisbon', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['Europe/Lisbon', '2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
    ['America/New_York', '2026-11-01', '02:00', '2026-11-01T07:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05', '02:00', '2026-04-04T15:30:00.000Z'],
  ])('%s %s %s is %s', (zone, date, time, expected) => {
    expect(iso(momentOf(date, time, zone))).toBe(expected);
  });

  test('a day may begin after midnight', () => {
    expect(iso(startOfDay('2026-04-24', 'Africa/Cairo'))).toBe('2026-04-23T22:00:00.000Z');
    expect(wallClockAt(startOfDay('2026-04-24', 'Africa/Cairo'), 'Africa/Cairo')).toBe('2026-04-24 01:00');
  });
});

test('the date is that of the zone', () => {
  const moment = Date.parse('2026-12-31T23:30:00Z');
  expect(dateAt(moment, 'Europe/Lisbon')).toBe('2026-12-31');
  expect(dateAt(moment, 'Asia/Tokyo')).toBe('2027-01-01');
});

describe('moments in words', () => {
  test.each([
    ['UTC', '2026-07-27T08:00:00Z', '2026-07-27 08:00 UTC'],
    ['Europe/Lisbon', '2026-07-27T08:00:00Z', '2026-07-27 09:00 Europe/Lisbon (08:00 UTC)'],
    ['America/New_York', '2026-07-27T02:00:00Z', '2026-07-26 22:00 America/New_York (2026-07-27 02:00 UTC)'],
    ['Europe/Lisbon', '2026-11-27T08:00:05Z', '2026-11-27 08:00:05 Europe/Lisbon (08:00:05 UTC)'],
  ])('%s', (zone, at, expected) => {
    expect(momentInWords(Date.parse(at), zone)).toBe(expected);
  });
});
