import { openPlansNow } from '../../usecases/pull-requests/open-pull-requests.ts';
import { bringHeads, environmentPullRequests } from '../../usecases/pull-requests/snapshot.ts';
import type { OpenPlansReader } from '../../usecases/reading/open-plans.ts';
import type { Session } from '../session/session.ts';

/** Milliseconds between two looks at what others have written elsewhere. */
const interval = 15_000;

export interface Heads {
  /** A text that differs when anything has moved: a branch, or a pull request. */
  readonly read: () => Promise<string>;
  readonly readOpenPlans: OpenPlansReader;
}

/** Where everything stands; this machine is asked each time, others now and then. */
export function headsOf(session: Session): Heads {
  const { repository, hosted, clock } = session;
  let proposed = '';
  let lookedAt = Number.NEGATIVE_INFINITY;
  return {
    async read() {
      if (clock.now() - lookedAt >= interval) {
        proposed = await bring(session);
        lookedAt = clock.now();
      }
      return JSON.stringify([proposed, ...(await repository.branches())]);
    },
    readOpenPlans:
      hosted === null ? session.readOpenPlans : openPlansNow({ forge: hosted.forge, repository }),
  };
}

async function bring({ repository, hosted }: Session): Promise<string> {
  if (hosted === null) {
    await repository.refresh();
    return '';
  }
  const pullRequests = await bringHeads(repository, await environmentPullRequests(hosted.forge));
  return JSON.stringify(pullRequests.map(({ number, head, base, draft }) => [number, head, base, draft]));
}
