import { describe, expect, test } from '@jest/globals';
import {
  type Confirmation,
  isConfirmed,
  unconfirmedCriteria,
  whatToConfirm,
} from '../../../src/domain/records/confirmation.ts';
import type { CriterionState } from '../../../src/domain/records/run/criterion.ts';

const judged = (...states: CriterionState[]) => ({
  criteria: states.map((state) => ({ criterion: 'it works', check: null, state, reason: null, at: null })),
});
const confirming = (...criteria: number[]): Confirmation => ({
  ...{ by: 'ada', at: '2026-11-20T10:00:00.000Z', note: null, criteria },
});

describe('what is left to be confirmed', () => {
  test.each([
    [judged('met', 'open', 'unmet', 'open'), [], [2, 3, 4]],
    [judged('met', 'open', 'unmet', 'open'), [confirming(2), confirming(4, 2)], [3]],
    [judged('open'), [confirming()], [1]],
    [judged('met'), [], []],
    [{}, [], []],
  ])('is what no check has found met and nobody has confirmed', (run, confirmations, left) => {
    expect(unconfirmedCriteria(run, confirmations)).toEqual(left);
  });
});

test.each([
  [judged('open'), [confirming(1)], true],
  [judged('open', 'open'), [confirming(1)], false],
  [judged('met'), [], false],
  [judged('met'), [confirming()], true],
  [{}, [], false],
  [{}, [confirming()], true],
])(
  'a run is confirmed once a person has looked at it and nothing is left',
  (run, confirmations, expected) => {
    expect(isConfirmed(run, confirmations)).toBe(expected);
    expect(whatToConfirm(run, confirmations, 'before a reuse')).toBe(expected ? 'nothing' : 'before a reuse');
  },
);

test.each([
  [judged('met'), 'nothing'],
  [judged('met', 'open'), 'something'],
])('where nothing waits for it, only criteria are to be confirmed', (run, expected) => {
  expect(whatToConfirm(run, [], 'at any time')).toBe(expected);
});
