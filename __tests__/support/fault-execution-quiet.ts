import { setImmediate as turn } from 'node:timers/promises';
import type { GitHubApi } from '../../src/adapters/github/api/github-api.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { createFakeClock } from './fake-clock.ts';

/** Knows when a job asks nothing of GitHub. */
export interface Quiet {
  /** The same API, whose tasks are watched from their first request to their last. */
  watch(api: GitHubApi): GitHubApi;
  /** Resolves when none is under way and none follows; never once the job has died. */
  settled(): Promise<void>;
  /** The job dies: what waits for quiet waits for ever. Resolves when nothing of it is under way. */
  die(): Promise<void>;
}

/** Turns of the event loop, in each of which what has ended could begin something else. */
const calmTurns = 5;

export function createQuiet(): Quiet {
  let [underWay, isDead] = [0, false];
  async function calm(): Promise<void> {
    for (let turns = 0; turns < calmTurns; turns = underWay === 0 ? turns + 1 : 0) await turn();
  }
  return {
    watch: (api) => ({
      ...api,
      async attempt(task, work) {
        underWay += 1;
        try {
          return await api.attempt(task, work);
        } finally {
          underWay -= 1;
        }
      },
    }),
    async settled() {
      await calm();
      if (isDead) await new Promise(() => {});
    },
    async die() {
      isDead = true;
      await calm();
    },
  };
}

/** What is longer takes until everything that was begun is done; shorter naps take no time. */
const longNap = 5_000;

/** A clock that begins now and goes on in sleep alone; a long wait is long enough for everything else. */
export function patientClock({ settled }: Pick<Quiet, 'settled'>): Clock {
  const clock = createFakeClock();
  const ahead = Date.now() - clock.now();
  return {
    now: () => clock.now() + ahead,
    async sleep(milliseconds) {
      await clock.sleep(milliseconds);
      if (milliseconds >= longNap) await settled();
    },
  };
}
