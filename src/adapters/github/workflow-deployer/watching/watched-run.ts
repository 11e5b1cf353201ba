import type { WorkflowRun } from '../../actions/workflow-runs.ts';
import { pollInterval } from '../../api/budget/poll-interval.ts';
import type { WantedRun } from './ask-runs.ts';

/** What was last seen of a run. */
export type Sight =
  | { readonly kind: 'completed'; readonly run: WorkflowRun }
  | { readonly kind: 'going-on' }
  /** GitHub could not be asked, or does not show it. */
  | { readonly kind: 'out-of-sight' }
  /** GitHub has never shown it. */
  | { readonly kind: 'gone' };

export interface RunToWatch extends WantedRun {
  /** When it was started; milliseconds since the epoch. */
  readonly startedAt: number;
  /** Whether GitHub may not show it yet; if not, it is looked at without waiting. */
  readonly isNew: boolean;
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
  seen(run: WorkflowRun): void;
  /** GitHub answered, and did not show it. */
  missed(): void;
  /** It is not known how it stands. */
  notSeen(why: string): void;
  hurry(now: number): void;
  /** Whether there is something to tell whoever waits. */
  isDue(now: number): boolean;
  settle(): void;
  fail(error: unknown): void;
}

/** GitHub may take a while to show a new run: so often it is looked at, in more than half a minute. */
const mostMisses = 7;

/** @param waiting holds it as long as somebody waits for it */
export function createWatchedRun(
  { id, since, startedAt, isNew, onTrouble }: RunToWatch,
  {
    now,
    waiting,
    woken,
  }: { readonly now: number; readonly waiting: Set<WatchedRun>; readonly woken: () => void },
): WatchedRun {
  let sight: Sight = { kind: 'going-on' };
  let [wasLookedAt, watchedSince, patience] = [false, startedAt, Number.POSITIVE_INFINITY];
  let [misses, troubled, wasSeen] = [0, false, !isNew];
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
    firstLook: isNew ? now + pollInterval(0) : now,
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
      [wasLookedAt, troubled, wasSeen] = [true, false, true];
      sight = found.status === 'completed' ? { kind: 'completed', run: found } : { kind: 'going-on' };
    },
    missed() {
      // It may go on all the same: a token can lose sight of a repository, and find it again.
      if (wasSeen) return run.notSeen(`GitHub does not show the run ${id} any more`);
      misses += 1;
      [wasLookedAt, troubled] = [true, false];
      sight = { kind: misses < mostMisses ? 'out-of-sight' : 'gone' };
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
