import type { Clock } from '../../../ports/clock.ts';
import { dueWhen, type HandOver } from '../../../ports/hand-over.ts';

/** Milliseconds in which an engine says whether it has ended what it was given. */
export const patience = 10_000;

/** Falls due some milliseconds after somebody first waits for it. */
export function dueAfter(clock: Clock, milliseconds: number): HandOver {
  return dueWhen((fallDue) => void clock.sleep(milliseconds).then(fallDue));
}
