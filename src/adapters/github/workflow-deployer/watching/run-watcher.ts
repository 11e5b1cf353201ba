import type { WakingClock } from '../../../../ports/waiting.ts';
import type { WorkflowPlace } from '../../actions/workflow-place.ts';
import { pollInterval, spacingFor } from '../../api/budget/poll-interval.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { askRuns } from './ask-runs.ts';
import { createWatchedRun, type RunToWatch, type Sight, type WatchedRun } from './watched-run.ts';

/** Looks at the runs of one workflow for everybody who waits for one of them, all at once. */
export interface RunWatcher {
  watch(run: RunToWatch): RunWatch;
}

export interface RunWatch {
  /**
   * Resolves when the run has ended or is gone, at `until` (milliseconds since the epoch), but not before it was
   * looked at once, and when `wake` is aborted.
   */
  next(until: number, wake: AbortSignal): Promise<Sight>;
  /** Something was done to the run: it is looked at as often as a new one. */
  hurry(): void;
}

export interface RunWatcherOptions {
  readonly api: GitHubApi;
  readonly clock: WakingClock;
  readonly place: WorkflowPlace;
}

/** Asks nothing as long as nobody waits. */
export function createRunWatcher({ api, clock, place }: RunWatcherOptions): RunWatcher {
  const waiting = new Set<WatchedRun>();
  let [lookedAt, spacing, looking] = [Number.NEGATIVE_INFINITY, 0, false];
  let bell = new AbortController();

  function nextLook(): number {
    const now = clock.now();
    const due = [...waiting].map((run) =>
      run.wasLookedAt ? lookedAt + pollInterval(now - run.watchedSince) : run.firstLook,
    );
    return Math.max(lookedAt + spacing, Math.min(...due));
  }

  async function look(): Promise<void> {
    const runs = [...waiting];
    const tried = await askRuns(api, place, runs);
    lookedAt = clock.now();
    if (tried.kind === 'failed') {
      for (const run of runs) run.notSeen(tried.message);
      return;
    }
    spacing = spacingFor(tried.answer.headers, lookedAt);
    for (const run of runs) {
      const found = tried.answer.runs.get(run.id);
      if (found === undefined) run.missed();
      else run.seen(found);
    }
  }

  async function lookOrSleep(): Promise<void> {
    const [now, next] = [clock.now(), nextLook()];
    if (next <= now) return look();
    const until = Math.min(next, ...[...waiting].map((run) => run.patience));
    bell = new AbortController();
    await clock.sleep(Math.max(0, until - now), bell.signal);
  }

  async function lookOn(): Promise<void> {
    looking = true;
    try {
      while (waiting.size > 0) {
        await lookOrSleep();
        for (const run of waiting) if (run.isDue(clock.now())) run.settle();
      }
    } catch (error) {
      for (const run of waiting) run.fail(error);
    } finally {
      looking = false;
    }
  }

  return {
    watch(wanted) {
      const woken = () => bell.abort();
      const run = createWatchedRun(wanted, { now: clock.now(), waiting, woken });
      return {
        next(until, wake) {
          const sight = run.wait(until, wake);
          bell.abort();
          if (!looking) void lookOn();
          return sight;
        },
        hurry: () => run.hurry(clock.now()),
      };
    },
  };
}
