import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../ports/clock.ts';
import type { WakingClock } from '../ports/waiting.ts';

/** Node rings at once when asked for more. */
const longest = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await setTimeout(Math.min(milliseconds, longest));
  },
};

export const wakingClock: WakingClock = {
  now: systemClock.now,
  async sleep(milliseconds, signal) {
    try {
      await setTimeout(Math.min(milliseconds, longest), undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  },
};
