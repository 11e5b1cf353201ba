import type { Clock } from '../../../ports/clock.ts';
import { dueWhen, type HandOver } from '../../../ports/hand-over.ts';

/** Falls due some milliseconds after somebody first waits for it. */
export function dueAfter(clock: Clock, milliseconds: number): HandOver {
  return dueWhen((fallDue) => void clock.sleep(milliseconds).then(fallDue));
}
