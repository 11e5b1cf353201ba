import { expect, test } from '@jest/globals';
import { reportInterval } from '../../../src/usecases/mirroring/report-interval.ts';

const minute = 60_000;

test.each([
  [0, 1000, 15_000],
  [5 * minute, 1000, 15_000],
  [60 * minute, 1000, 180_000],
  [600 * minute, 1000, 300_000],
  [0, 400, 15_000],
  [0, 100, 60_000],
  [0, 0, 300_000],
])('after %i ms with %i writes to go it is %i ms', (elapsed, budget, interval) => {
  expect(reportInterval({ elapsed, budget })).toBe(interval);
});
