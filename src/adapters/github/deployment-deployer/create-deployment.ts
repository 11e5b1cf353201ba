import * as z from 'zod/mini';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { type Started, startOnce } from '../handing-over/start-once.ts';
import { type DeploymentCourse, nameOf } from './deployment-course.ts';

/** What a Deployment is created with, besides its place. */
export interface NewDeployment {
  readonly description: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const made = z.object({ id: z.number() });

/**
 * Creates the course's Deployment, once. Nothing is merged for it, and no statuses are asked for: what was approved is
 * deployed as it is.
 *
 * Source: docs.github.com, "REST API endpoints for deployments", "Create a deployment".
 */
export function createDeployment(
  course: DeploymentCourse,
  { description, payload }: NewDeployment,
): Promise<Started<number>> {
  const { api, repository, effect } = course;
  const { ref, task, environment } = effect;
  const doing = `create ${nameOf(course)}`;
  return startOnce(course, { doing, permission: 'deployments: write' }, async () => {
    const { data } = await api.writes.rest.repos.createDeployment({
      ...{ owner: repository.owner, repo: repository.name, ref, task, environment, description },
      payload: { ...payload },
      auto_merge: false,
      required_contexts: [],
    });
    return checkedAnswer(made, data).id;
  });
}
