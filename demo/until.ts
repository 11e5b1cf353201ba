import { setTimeout as pause } from 'node:timers/promises';

const longest = 60_000;
const betweenLooks = 20;

/** Looks until something holds; rejects when it does not come about within a minute. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const deadline = performance.now() + longest;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`waited a minute in vain until ${what}`);
    await pause(betweenLooks);
  }
}
