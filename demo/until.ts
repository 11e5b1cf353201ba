import { setTimeout as pause } from 'node:timers/promises';

const longest = 60_000;
const betweenLooks = 20;

/** Looks until something is there, and gives it; rejects when it does not come within a minute. */
export async function until<T>(what: string, look: () => T | undefined): Promise<T> {
  const deadline = performance.now() + longest;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error(`waited a minute in vain until ${what}`);
    await pause(betweenLooks);
  }
}
