import type { Clock } from '../../../ports/clock.ts';
import type { HandOver } from '../../../ports/hand-over.ts';

/** Falls due some milliseconds after somebody first waits for it. */
export function dueAfter(clock: Clock, milliseconds: number): HandOver {
  const listeners = new Set<() => void>();
  let due = false;
  let begun = false;

  async function begin(): Promise<void> {
    begun = true;
    await clock.sleep(milliseconds);
    due = true;
    for (const listener of listeners) listener();
  }

  return {
    get due() {
      return due;
    },
    onDue(listener) {
      listeners.add(listener);
      if (!begun) void begin();
      return () => listeners.delete(listener);
    },
  };
}
