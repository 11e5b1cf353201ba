import type { DeploymentEnd } from '../../../ports/deployer.ts';
import { type ManifestCourse, nameOf } from '../manifest-course.ts';

/** The commit that holds the version, or an end without one. */
export type Pushed =
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'end'; readonly end: DeploymentEnd };

/** Nothing was written. */
export function failed(reason: string): Pushed {
  return { kind: 'end', end: { outcome: 'failed', reason } };
}

/** Nothing was written, and the same may go well in a moment. */
export function failedForNow(reason: string): Pushed {
  return { kind: 'end', end: { outcome: 'failed', reason, transient: true } };
}

/** The version may be there, or still arrive. */
export function unknown(course: ManifestCourse, why: string): Pushed {
  const reason = `it is not known whether the version was written to ${nameOf(course)}: ${why}`;
  return { kind: 'end', end: { outcome: 'unknown', reason } };
}
