import { describe, expect, test } from '@jest/globals';
import { wakingClock } from '../../src/adapters/clock.ts';

describe('the clock of the machine', () => {
  test('sleeps until it is woken', async () => {
    const bell = new AbortController();
    const sleep = wakingClock.sleep(Number.POSITIVE_INFINITY, bell.signal);
    bell.abort();
    await expect(sleep).resolves.toBeUndefined();
    await expect(wakingClock.sleep(60_000, bell.signal)).resolves.toBeUndefined();
  });

  test('sleeps for a time', async () => {
    const before = wakingClock.now();
    await wakingClock.sleep(1, new AbortController().signal);
    expect(wakingClock.now()).toBeGreaterThanOrEqual(before);
  });
});
