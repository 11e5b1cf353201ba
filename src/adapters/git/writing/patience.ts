import { setTimeout as sleep } from 'node:timers/promises';

/** Waits between tries, a little longer each time and never in step with others, up to a total time. */
export interface Patience {
  /** Waits; at once false when the time is up. */
  wait(): Promise<boolean>;
}

const shortest = 10;
const longest = 500;

/** `total` in milliseconds from now on; what is tried in between counts. */
export function createPatience(total: number): Patience {
  const end = performance.now() + total;
  let step = shortest;
  return {
    async wait() {
      if (performance.now() >= end) return false;
      await sleep(step * (0.5 + Math.random()));
      step = Math.min(step * 2, longest);
      return true;
    },
  };
}
