import type { WorkflowRun } from '../../actions/workflow-runs.ts';
import type { WantedRun } from './ask-runs.ts';
import { pollInterval } from './poll-interval.ts';

/** What was last seen of a run. */
export type Sight =
  | { readonly kind: 'completed'; readonly run: WorkflowRun }
  | { readonly kind: 'going-on' }
  /** GitHub could not be asked, or did not show it this time. */
  | { readonly kind: 'out-of-sight' }
  /** It is not there any more, or the token may not see it any more. */
  | { readonly kind: 'gone' };

export interface RunToWatch extends WantedRun {
  /** When it was started; milliseconds since the epoch. */
  readonly startedAt: number;
  /** Whether it is to be looked at without waiting. */
  readonly atOnce: boolean;
  /** A sentence about looks that fail. */
  readonly onTrouble: (text: string) => void;
}

/** A run, and whoever waits for it. */
export interface WatchedRun extends WantedRun {
  readonly wasLookedAt: boolean;
  /** From when its age counts, by which it is looked at ever more seldom. */
  readonly watchedSince: number;
  /** When it is to be looked at first. */
  readonly firstLook: number;
  /** Until when it is waited for; infinite before the first look. */
  readonly patience: number;
  wait(until: number, wake: AbortSignal): Promise<Sight>;
  seen(run: WorkflowRun | undefined): void;
  notSeen(why: string): void;
  hurry(now: number): void;
  /** Whether there is something to tell whoever waits. */
  isDue(now: number): boolean;
  settle(): void;
  fail(error: unknown): void;
}

/** A run that is not shown so often in a row is not there: GitHub may take a while to show a new one. */
const mostMisses = 5;

/** @param waiting holds it as long as somebody waits for it */
export function createWatchedRun(
  { id, since, startedAt, atOnce, onTrouble }: RunToWatch,
  {
    now,
    waiting,
    woken,
  }: { readonly now: number; readonly waiting: Set<WatchedRun>; readonly woken: () => void },
): WatchedRun {
  let sight: Sight = { kind: 'going-on' };
  let [wasLookedAt, watchedSince, patience] = [false, startedAt, Number.POSITIVE_INFINITY];
  let [misses, troubled] = [0, false];
  let waiter: { resolve(sight: Sight): void; reject(error: unknown): void } | null = null;

  const release = () => {
    const released = waiter;
    waiter = null;
    waiting.delete(run);
    return released;
  };
  const run: WatchedRun = {
    id,
    since,
    firstLook: atOnce ? now : now + pollInterval(0),
    get wasLookedAt() {
      return wasLookedAt;
    },
    get watchedSince() {
      return watchedSince;
    },
    get patience() {
      return wasLookedAt ? patience : Number.POSITIVE_INFINITY;
    },
    wait(until, wake) {
      patience = until;
      if (wake.aborted) return Promise.resolve(sight);
      const wakeUp = () => {
        run.settle();
        woken();
      };
      wake.addEventListener('abort', wakeUp, { once: true });
      waiting.add(run);
      return new Promise<Sight>((resolve, reject) => {
        waiter = { resolve, reject };
      }).finally(() => wake.removeEventListener('abort', wakeUp));
    },
    seen(found) {
      wasLookedAt = true;
      troubled = false;
      misses = found === undefined ? misses + 1 : 0;
      if (found === undefined) sight = { kind: misses < mostMisses ? 'out-of-sight' : 'gone' };
      else sight = found.status === 'completed' ? { kind: 'completed', run: found } : { kind: 'going-on' };
    },
    notSeen(why) {
      if (!troubled) onTrouble(why);
      [wasLookedAt, troubled, sight] = [true, true, { kind: 'out-of-sight' }];
    },
    hurry(moment) {
      watchedSince = moment;
    },
    isDue: (moment) =>
      sight.kind === 'completed' || sight.kind === 'gone' || (wasLookedAt && moment >= patience),
    settle: () => release()?.resolve(sight),
    fail: (error) => release()?.reject(error),
  };
  return run;
}
