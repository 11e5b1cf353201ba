import type { DeploymentEffect } from '../../../domain/records/run/engine-effects.ts';
import type { StartedDeployment } from '../../../ports/deployer.ts';
import { say } from '../../../ports/say.ts';
import type { EngineCourse } from '../handing-over/engine-course.ts';
import type { RepositoryName } from '../repository-name.ts';

/** One deployment by a GitHub Deployment, from its opening to its end. */
export interface DeploymentCourse extends EngineCourse, Pick<StartedDeployment, 'onEffect'> {
  /** Who creates what is created here. */
  readonly ownLogin: () => Promise<string>;
  readonly repository: RepositoryName;
  /** As it was when the deployment was prepared or recorded. */
  readonly effect: DeploymentEffect;
}

/** `the Deployment to qa of acme/payments`. */
export function nameOf({ effect }: Pick<DeploymentCourse, 'effect'>): string {
  return `the Deployment to ${effect.environment} of ${effect.repository}`;
}

/** The same with its number, and where people see it. */
export function nameOfKnown({ effect }: Pick<DeploymentCourse, 'effect'>, id: number): string {
  return `the Deployment ${id} to ${effect.environment} of ${effect.repository} (${effect.url})`;
}

/** Tells, to be recorded, which Deployment it is. */
export function tellDeployment(course: DeploymentCourse, id: number, how: string): void {
  say(course, `${how} ${nameOfKnown(course, id)}`);
  course.onEffect({ ...course.effect, id: String(id) });
}
