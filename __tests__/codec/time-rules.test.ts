import { describe, expect, test } from '@jest/globals';
import { parseConfiguration } from '../../src/codec/configuration/configuration.ts';
import { parsePlan } from '../../src/codec/plan/plan.ts';
import { placesOf } from './places.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function configure(windows: string) {
  const text = `version: 1\nenvironments:\n  dev: { root: true }\n  qa:\n    windows:\n      ${windows}\n`;
  return parseConfiguration({ file: '.github/deployment-plans.yml', bytes: bytes(text) });
}

function plan(timing: string) {
  const text = `source: dev\ntarget: qa\napplications:\n  a: 1.0.0\ntiming: ${timing}\n`;
  return parsePlan({ file: 'plans/a.yml', bytes: bytes(text) });
}

describe('windows', () => {
  test.each([
    'timezone: Australia/Lord_Howe',
    'timezone: UTC',
    'allow: [{ days: [mon], from: "22:00", to: "02:00" }]',
    'allow: [{ from: "00:00", to: "00:00" }]',
    'freeze: [{ from: 2028-02-29, to: 2028-02-29 }]',
    'freeze: [{ from: 2026-12-18T18:00:00+01:00, to: 2026-12-18T17:00:01Z }]',
    'freeze: [{ from: 2026-12-18T18:00:00Z, to: 2026-12-18 }]',
    'freeze: []',
    'timezone: America/New_York\n      freeze: [{ from: 2026-12-19T04:59:00Z, to: 2026-12-18 }]',
  ])('%s is good', (windows) => {
    expect(configure(windows).problems).toEqual([]);
  });

  test.each([
    ['timezone: Europe/Lisboa', ['schema 6:7'], 'found "Europe/Lisboa"'],
    ['timezone: "+01:00"', ['schema 6:7'], 'such as Europe/Lisbon'],
    ['allow: []', ['schema 6:7'], 'windows.allow is empty'],
    ['allow: [{ days: [], from: "09:00", to: "16:00" }]', ['schema 6:17'], 'allow[0].days is empty'],
    ['freeze: [{ from: 2026-02-29, to: 2026-03-01 }]', ['schema 6:18'], 'that the calendar does not have'],
    ['freeze: [{ from: 2026-03-01, to: 2026-02-28 }]', ['schema 6:36'], 'is not later than its beginning'],
    [
      'freeze: [{ from: 2026-03-01T10:00:00Z, to: 2026-03-01T11:00:00+01:00 }]',
      ['schema 6:46'],
      'is not later than its beginning',
    ],
    ['freeze: [{ from: 2026-03-01T25:00:00Z, to: 2026-03-02 }]', ['schema 6:18'], 'calendar'],
    ['freeze: [{ from: soon, to: 2026-03-02 }]', ['schema 6:18'], 'must be a date'],
  ])('%s is not', (windows, places, said) => {
    const { problems, value } = configure(windows);
    expect(placesOf(problems)).toEqual(places);
    expect(problems[0]?.message).toContain(said);
    expect(value).toBeUndefined();
  });
});

describe('times of a plan', () => {
  test.each([
    '{ not-before: 2026-11-24T09:00Z, not-after: 2026-11-24T16:00:00+01:00 }',
    '{ not-before: "2026-11-24T09:00:00Z" }',
    '{ not-before: , not-after: "" }',
    '{ dependencies: [the database] }',
    '',
  ])('%j are good', (timing) => {
    expect(plan(timing).problems).toEqual([]);
  });

  test.each([
    [
      '{ not-before: 2026-11-24T09:00:00 }',
      'schema 5:11',
      'timing.not-before must be a time with its offset',
    ],
    ['{ not-after: 2026-11-24 }', 'schema 5:11', 'found "2026-11-24"'],
    ['{ not-after: 2026-02-30T09:00:00Z }', 'schema 5:11', 'such as 2026-11-24T09:00:00Z'],
    ['{ not-before: 9 }', 'schema 5:11', 'found the number 9'],
    ['{ not-before: after lunch }', 'schema 5:11', 'found "after lunch"'],
  ])('%j are not', (timing, place, said) => {
    const { problems } = plan(timing);
    expect(placesOf(problems)).toEqual([place]);
    expect(problems[0]?.message).toContain(said);
  });

  test('are told apart when both are wrong', () => {
    expect(placesOf(plan('{ not-before: x, not-after: y }').problems)).toEqual([
      'schema 5:11',
      'schema 5:26',
    ]);
  });
});
