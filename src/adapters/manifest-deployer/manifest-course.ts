import type { ManifestEffect } from '../../domain/records/run/engine-effects.ts';
import type { StartedDeployment } from '../../ports/deployer.ts';
import type { EngineReports } from '../../ports/engine-reports.ts';
import type { ManifestRepositories } from '../../ports/manifest-repositories.ts';
import { say } from '../../ports/say.ts';
import type { WakingClock, Wishes } from '../../ports/waiting.ts';

/** One deployment by a manifest, from its opening to its end. */
export interface ManifestCourse extends Pick<StartedDeployment, 'onLine' | 'onEffect'> {
  readonly repositories: ManifestRepositories;
  /** Null where nothing can be heard of engines. */
  readonly reports: EngineReports | null;
  readonly clock: WakingClock;
  readonly wishes: Wishes;
  /** As it was when the deployment was prepared or recorded. */
  readonly effect: ManifestEffect;
  /** Milliseconds since the epoch, as `deadline`. */
  readonly startedAt: number;
  /** When its time is over; infinite when that is not known. */
  readonly deadline: number;
}

/** `main of acme/manifests`. */
export function nameOf({ effect }: Pick<ManifestCourse, 'effect'>): string {
  return `${effect.branch} of ${effect.repository}`;
}

/** Tells, to be recorded, which commit brought the version. */
export function tellCommit(course: ManifestCourse, commit: string, how: string): void {
  const { effect, reports, onEffect } = course;
  const url = reports?.pageOf(effect.repository, commit) ?? effect.url;
  say(course, `${how}: ${commit} on ${nameOf(course)}`);
  onEffect({ ...effect, id: commit, url });
}
