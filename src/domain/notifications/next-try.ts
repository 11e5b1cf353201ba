import type { NotificationTry } from '../records/debts/delivery.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** After the first failure, the second, and so on: hiccups are sat out, and an outage overnight is outlived. */
const waits = [second, 5 * second, 5 * minute, 30 * minute, 3 * hour, 12 * hour, 24 * hour];

/** How often a message is tried before it is given up. */
export const mostTries = waits.length + 1;

/**
 * From when a message may be tried again, in milliseconds since the epoch, by the tries that have failed; null when it
 * is given up.
 */
export function nextTry(failed: readonly Pick<NotificationTry, 'at'>[]): number | null {
  const last = failed.at(-1);
  if (last === undefined) return 0;
  const wait = waits[failed.length - 1];
  return wait === undefined ? null : Date.parse(last.at) + wait;
}
