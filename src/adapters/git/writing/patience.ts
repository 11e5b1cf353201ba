import { setTimeout as sleep } from 'node:timers/promises';

/** Waits between tries, a little longer each time and never in step with others, up to a total time. */
export interface Patience {
  /** Waits; false when the time is up. */
  wait(): Promise<boolean>;
}

const shortest = 10;
const longest = 500;

/** `total` in milliseconds, of waiting. */
export function createPatience(total: number): Patience {
  let waited = 0;
  let step = shortest;
  return {
    async wait() {
      if (waited >= total) return false;
      const pause = step * (0.5 + Math.random());
      waited += pause;
      step = Math.min(step * 2, longest);
      await sleep(pause);
      return true;
    },
  };
}
