import { describe, expect, test } from '@jest/globals';
import { allowedTime, createWishes } from '../../src/ports/waiting.ts';

describe('wishes', () => {
  test('wake once each', () => {
    const wishes = createWishes();
    const first = wishes.next();
    expect(wishes.next()).toBe(first);
    wishes.stop();
    wishes.stop();
    expect([first.aborted, wishes.stops, wishes.left]).toEqual([true, 2, false]);
    const second = wishes.next();
    expect(second.aborted).toBe(false);
    wishes.leave();
    expect([second.aborted, wishes.left]).toEqual([true, true]);
  });
});

test.each([
  { timeout: 500, deadline: 1500 },
  { timeout: 0, deadline: 1000 },
  { timeout: null, deadline: Number.POSITIVE_INFINITY },
])('what may take $timeout ms is allowed until $deadline', ({ timeout, deadline }) => {
  expect(allowedTime(1000, timeout)).toEqual({ startedAt: 1000, deadline });
});
