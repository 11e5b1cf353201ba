import { setImmediate as turn } from 'node:timers/promises';
import type { GitHubApi } from '../../../../src/adapters/github/api/github-api.ts';
import type { Clock } from '../../../../src/ports/clock.ts';
import { createFakeClock } from '../../fake-clock.ts';

/** Knows when a job asks nothing of GitHub. */
export interface Quiet {
  /** The same API, whose tasks are watched from their first request to their last. */
  watch(api: GitHubApi): GitHubApi;
  /** Resolves when none is under way and none follows; never once the job has died. */
  settled(): Promise<void>;
  /** The job dies: what waits for quiet waits for ever. Resolves when nothing of it is under way. */
  die(): Promise<void>;
  /** Resolves when it dies. */
  readonly death: Promise<void>;
}

/** Turns of the event loop, in each of which what has ended could begin something else. */
const calmTurns = 5;

export function createQuiet(): Quiet {
  let [underWay, isDead] = [0, false];
  const ended: (() => void)[] = [];
  let tell = () => {};
  const death = new Promise<void>((resolve) => {
    tell = resolve;
  });
  async function calm(): Promise<void> {
    for (let turns = 0; turns < calmTurns; turns = underWay === 0 ? turns + 1 : 0) {
      if (underWay > 0) await new Promise<void>((resolve) => ended.push(resolve));
      await turn();
    }
  }
  function end(): void {
    underWay -= 1;
    if (underWay === 0) for (const resolve of ended.splice(0)) resolve();
  }
  return {
    watch: (api) => ({
      ...api,
      async attempt(task, work) {
        underWay += 1;
        try {
          return await api.attempt(task, work);
        } finally {
          end();
        }
      },
    }),
    async settled() {
      await calm();
      if (isDead) await new Promise(() => {});
    },
    death,
    async die() {
      isDead = true;
      tell();
      await calm();
    },
  };
}

/** What is longer takes until everything that was begun is done; shorter naps take no time. */
const longNap = 5_000;

/**
 * A clock that begins now and goes on in sleep alone; a long wait is long enough for everything else.
 * @param limit from then on nobody wakes up any more, and `onLimit` is called
 */
export function patientClock(
  { settled }: Pick<Quiet, 'settled'>,
  { limit, onLimit }: { readonly limit: number; readonly onLimit: () => void } = noLimit,
): Clock {
  const clock = createFakeClock();
  const ahead = Date.now() - clock.now();
  let slept = 0;
  return {
    now: () => clock.now() + ahead,
    async sleep(milliseconds) {
      slept += milliseconds;
      if (slept > limit) {
        onLimit();
        return new Promise(() => {});
      }
      await clock.sleep(milliseconds);
      if (milliseconds >= longNap) await settled();
    },
  };
}

const noLimit = { limit: Number.POSITIVE_INFINITY, onLimit: () => {} };
