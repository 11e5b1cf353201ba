import type { Clock } from '../../src/ports/clock.ts';

export interface FakeClock extends Clock {
  /** Called whenever somebody begins to sleep; by then the time has passed. */
  whileAsleep: () => void;
}

/** Time that passes only for those who sleep, and a millisecond at every look. Begins 2026-11-20T10:00:00Z. */
export function createFakeClock(): FakeClock {
  let now = Date.UTC(2026, 10, 20, 10);
  return {
    whileAsleep: () => {},
    now() {
      now += 1;
      return now;
    },
    async sleep(milliseconds) {
      now += milliseconds;
      this.whileAsleep();
    },
  };
}
