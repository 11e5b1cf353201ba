import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { systemPulse } from '../../src/adapters/pulse.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('beats until nobody listens any more', async () => {
  let beats = 0;
  const end = systemPulse.onBeat(() => {
    beats += 1;
  });
  await jest.advanceTimersByTimeAsync(10_000);
  end();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(beats).toBe(2);
});

test('does not beat while the last one is still at work, as where a remote hangs', async () => {
  let beats = 0;
  let answer = () => {};
  const end = systemPulse.onBeat(() => {
    beats += 1;
    return new Promise((resolve) => {
      answer = resolve;
    });
  });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(beats).toBe(1);
  answer();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(beats).toBe(2);
  end();
});
