import { expect, test } from '@jest/globals';
import { mostTries, nextTry } from '../../../src/domain/notifications/next-try.ts';
import { time } from '../../support/builders.ts';

const failed = (count: number) => Array.from({ length: count }, () => ({ at: time }));

test('a message is tried at once, then after growing waits, and is given up after two days', () => {
  expect(nextTry([])).toBe(0);
  const waits = Array.from({ length: mostTries - 1 }, (_, index) => {
    return (nextTry(failed(index + 1)) ?? 0) - Date.parse(time);
  });
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits[0]).toBe(1000);
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(48 * 3_600_000);
  expect(nextTry(failed(mostTries))).toBeNull();
});
