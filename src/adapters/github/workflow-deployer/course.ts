import type { WorkflowEffect } from '../../../domain/records/run/engine-effects.ts';
import type { StartedDeployment } from '../../../ports/deployer.ts';
import { say } from '../../../ports/say.ts';
import { nameOfPlace, pageOfRun, type WorkflowPlace } from '../actions/workflow-place.ts';
import type { EngineCourse } from '../handing-over/engine-course.ts';
import type { RunWatcher } from './watching/run-watcher.ts';

/** One deployment by a workflow, from its opening to its end; it is ended when its time is over. */
export interface Course extends EngineCourse, Pick<StartedDeployment, 'onEffect'> {
  readonly watcher: RunWatcher;
  /** Who starts what is started here. */
  readonly ownLogin: () => Promise<string>;
  /** Runs with its key that are not ours, as far as that was said. */
  readonly strangers: Set<number>;
  readonly place: WorkflowPlace;
  /** As it was when the deployment was prepared or recorded. */
  readonly effect: WorkflowEffect;
}

/** A run that is to be followed. */
export interface BegunRun {
  readonly id: number;
  /** Whether it was started just now, so that GitHub may not show it yet. */
  readonly isNew: boolean;
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
