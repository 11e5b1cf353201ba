import * as z from 'zod/mini';
import type { HeardReport } from '../engine-reports/follow-reports.ts';
import { reportOf } from '../engine-reports/reported-state.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { headersOf } from '../failures/failure.ts';
import { type Tried, tryTask } from '../failures/try-task.ts';
import { type DeploymentCourse, nameOfKnown } from './deployment-course.ts';

const statuses = z.array(z.object({ id: z.number(), state: z.string(), description: z.nullish(z.string()) }));

/**
 * What is said of a Deployment, by whomever.
 *
 * Source: docs.github.com, "REST API endpoints for deployment statuses", "List deployment statuses".
 */
export function readReports(course: DeploymentCourse, id: number): Promise<Tried<HeardReport>> {
  const { api, repository } = course;
  const task = { doing: `read the statuses of ${nameOfKnown(course, id)}`, permission: 'deployments: read' };
  return tryTask(api, task, async () => {
    const { data, headers } = await api.reads.rest.repos.listDeploymentStatuses({
      owner: repository.owner,
      repo: repository.name,
      deployment_id: id,
      per_page: 100,
    });
    const newestFirst = checkedAnswer(statuses, data).toSorted((one, other) => other.id - one.id);
    const states = newestFirst.map(({ state, description = null }) => ({ state, description }));
    return { report: reportOf(states), headers: headersOf(headers) };
  });
}
