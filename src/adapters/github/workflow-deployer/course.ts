import type { WorkflowEffect } from '../../../domain/records/run.ts';
import type { StartedDeployment } from '../../../ports/deployer.ts';
import type { WakingClock, Wishes } from '../../../ports/waiting.ts';
import { nameOfPlace, pageOfRun, type WorkflowPlace } from '../actions/workflow-place.ts';
import type { GitHubApi } from '../api/github-api.ts';
import type { RunWatcher } from './watching/run-watcher.ts';

/** One deployment by a workflow, from its opening to its end. */
export interface Course extends Pick<StartedDeployment, 'onLine' | 'onEffect'> {
  readonly api: GitHubApi;
  readonly clock: WakingClock;
  readonly watcher: RunWatcher;
  readonly wishes: Wishes;
  /** Who starts what is started here. */
  readonly ownLogin: () => Promise<string>;
  /** Runs with its key that are not ours, as far as that was said. */
  readonly strangers: Set<number>;
  readonly place: WorkflowPlace;
  /** As it was when the deployment was prepared or recorded. */
  readonly effect: WorkflowEffect;
  /** When it was started; milliseconds since the epoch, as all times here. */
  readonly startedAt: number;
  /** When it is to be ended; infinite when that is not known. */
  readonly deadline: number;
}

/** A run that is to be followed. */
export interface BegunRun {
  readonly id: number;
  /** Whether it was started just now, so that GitHub may not show it yet. */
  readonly isNew: boolean;
}

/** What GitHub's clock may be off from ours. */
const clockSkew = 5 * 60_000;

/** No run of a course was created before this. */
export function earliest({ startedAt }: Pick<Course, 'startedAt'>): number {
  return startedAt - clockSkew;
}

/** A line of our own among those of the deployment. */
export function say({ onLine }: Pick<Course, 'onLine'>, text: string): void {
  onLine(`[deployment-plans] ${text}`);
}

/** `deploy.yml of acme/payments`. */
export function nameOf({ place }: Pick<Course, 'place'>): string {
  return nameOfPlace(place);
}

/** The page of a run of the course's workflow, for people. */
export function pageOf({ api, place }: Pick<Course, 'api' | 'place'>, run: number): string {
  return pageOfRun(api, place.repository, run);
}

/** Tells, to be recorded, which run it is. */
export function tellRun(course: Course, run: number, how: string): void {
  const url = pageOf(course, run);
  say(course, `${how} ${nameOf(course)}: ${url}`);
  course.onEffect({ ...course.effect, id: String(run), url });
}
