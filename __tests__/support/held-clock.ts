import type { Clock } from '../../src/ports/clock.ts';
import { settle } from './settle.ts';

export interface HeldClock extends Clock {
  /** Lets so many milliseconds pass, and everything happen that follows from it. */
  pass(milliseconds: number): Promise<void>;
}

/** Time that stands still until a test lets it pass. Begins 2026-11-20T09:12:10Z. */
export function createHeldClock(): HeldClock {
  let now = Date.UTC(2026, 10, 20, 9, 12, 10);
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        sleepers.push({ until: now + milliseconds, wake: resolve });
      }),
    async pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        await settle();
        sleepers.sort((one, other) => one.until - other.until);
        const [next] = sleepers;
        if (next === undefined || next.until > end) break;
        sleepers.shift();
        now = Math.max(now, next.until);
        next.wake();
      }
      now = end;
    },
  };
}
