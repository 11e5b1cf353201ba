import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
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

  test('does not wake at once who wants to sleep longer than timers can', async () => {
    const clock = join(import.meta.dirname, '..', '..', 'src', 'adapters', 'clock.ts');
    // In a process of its own, which ends while somebody sleeps.
    const script = `
      import { setTimeout } from 'node:timers/promises';
      import { systemClock } from ${JSON.stringify(clock)};
      const woken = systemClock.sleep(2 ** 40).then(() => 'awake');
      process.stdout.write(await Promise.race([woken, setTimeout(50, 'asleep')]), () => process.exit());
    `;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    expect(stdout).toBe('asleep');
  });
});
