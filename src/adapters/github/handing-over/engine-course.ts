import type { StartedDeployment } from '../../../ports/deployer.ts';
import type { WakingClock, Wishes } from '../../../ports/waiting.ts';
import type { GitHubApi } from '../api/github-api.ts';

/** One deployment by an engine that GitHub hands it to, from its opening to its end. */
export interface EngineCourse extends Pick<StartedDeployment, 'onLine'> {
  readonly api: GitHubApi;
  readonly clock: WakingClock;
  readonly wishes: Wishes;
  /** When it was started; milliseconds since the epoch, as all times here. */
  readonly startedAt: number;
  /** When its time is over; infinite when that is not known. */
  readonly deadline: number;
}

/** What GitHub's clock may be off from ours. */
const clockSkew = 5 * 60_000;

/** Nothing of a course was created before this. */
export function earliest({ startedAt }: Pick<EngineCourse, 'startedAt'>): number {
  return startedAt - clockSkew;
}
