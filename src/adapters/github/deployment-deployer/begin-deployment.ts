import type { DeploymentEnd } from '../../../ports/deployer.ts';
import type { Found } from '../../../ports/search-patiently.ts';
import { isTransient } from '../handing-over/is-transient.ts';
import { searchThroughGitHub } from '../handing-over/search-through-github.ts';
import type { FailedTask } from '../handing-over/start-once.ts';
import { createDeployment, type NewDeployment } from './create-deployment.ts';
import { type DeploymentCourse, nameOf, tellDeployment } from './deployment-course.ts';
import { findDeployment } from './find-deployment.ts';

/** The Deployment to wait for, or an end without one. */
export type Begun =
  | { readonly kind: 'deployment'; readonly id: number }
  | { readonly kind: 'end'; readonly end: DeploymentEnd }
  | { readonly kind: 'left' };

/** Creates the Deployment of a course, unless there is one already: then that is taken up. */
export async function beginDeployment(course: DeploymentCourse, wanted: NewDeployment): Promise<Begun> {
  const before = await findDeployment(course);
  if (before.kind === 'failed') return refused(before);
  if (before.answer !== undefined) return known(course, before.answer, 'found');
  if (course.wishes.stops > 0) return ended('failed', 'it was asked to stop before anything was created');
  const started = await createDeployment(course, wanted);
  switch (started.kind) {
    case 'refused':
      return refused(started.tried);
    case 'started':
      return known(course, started.thing, 'created');
    case 'unclear':
      return soughtAfter(course, await search(course), `: ${started.message}`);
  }
}

/** Looks for the Deployment that somebody else has created, or was about to. */
export async function findBegun(course: DeploymentCourse): Promise<Begun> {
  return soughtAfter(course, await search(course), '');
}

function search(course: DeploymentCourse): Promise<Found<number>> {
  return searchThroughGitHub(course, () => findDeployment(course));
}

function soughtAfter(course: DeploymentCourse, found: Found<number>, why: string): Begun {
  if (found.kind === 'found') return known(course, found.thing, 'found');
  if (found.kind === 'left') return found;
  const what = found.kind === 'none' ? 'none of ours was found' : 'it could not be looked for';
  return ended(
    'unknown',
    `it is not known whether ${nameOf(course)} was created${why}; ${what} with the key ${course.effect.key}`,
  );
}

function known(course: DeploymentCourse, id: number, how: 'found' | 'created'): Begun {
  tellDeployment(course, id, how);
  return { kind: 'deployment', id };
}

function refused(tried: FailedTask): Begun {
  const end = { outcome: 'failed', reason: `${tried.message}; nothing was created` } as const;
  return { kind: 'end', end: isTransient(tried) ? { ...end, transient: true } : end };
}

function ended(outcome: DeploymentEnd['outcome'], reason: string): Begun {
  return { kind: 'end', end: { outcome, reason } };
}
