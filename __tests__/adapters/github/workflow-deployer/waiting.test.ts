import { describe, expect, test } from '@jest/globals';
import { createWishes, systemClock } from '../../../../src/adapters/github/workflow-deployer/waiting.ts';

describe('the system clock', () => {
  test('sleeps until it is woken', async () => {
    const bell = new AbortController();
    const sleep = systemClock.sleep(Number.POSITIVE_INFINITY, bell.signal);
    bell.abort();
    await expect(sleep).resolves.toBeUndefined();
    await expect(systemClock.sleep(60_000, bell.signal)).resolves.toBeUndefined();
  });

  test('sleeps for a time', async () => {
    const before = systemClock.now();
    await systemClock.sleep(1, new AbortController().signal);
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
  });
});

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
