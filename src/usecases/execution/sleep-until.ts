import type { Clock } from '../../ports/clock.ts';

/** Milliseconds for which it may go unnoticed that nobody waits any more. */
const longestNap = 1000;

/** Sleeps until a time, in milliseconds since the epoch, at most as long as somebody waits for it. */
export async function sleepUntil(
  end: number,
  { clock, stop }: { readonly clock: Clock; readonly stop: Pick<AbortSignal, 'aborted'> },
): Promise<void> {
  for (let left = end - clock.now(); left > 0 && !stop.aborted; left = end - clock.now()) {
    await clock.sleep(Math.min(left, longestNap));
  }
}
