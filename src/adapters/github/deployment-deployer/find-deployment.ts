import * as z from 'zod/mini';
import { say } from '../../../ports/say.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { type Tried, tryTask } from '../failures/try-task.ts';
import { earliest } from '../handing-over/engine-course.ts';
import { isSameAccount } from '../ownership/is-same-account.ts';
import { type DeploymentCourse, nameOf, nameOfKnown } from './deployment-course.ts';
import { keyOfPayload } from './deployment-payload.ts';

const deployment = z.object({
  id: z.number(),
  payload: z.unknown(),
  created_at: z.iso.datetime(),
  creator: z.nullish(z.object({ login: z.string() })),
});
const deployments = z.array(deployment);

type ListedDeployment = z.infer<typeof deployment>;

const pageSize = 100;
const mostPages = 10;

/**
 * Looks once for the course's Deployment by its key, and gives its id; undefined when there is none. A key proves
 * nothing about who has written it: a Deployment is ours when our own account has created it.
 */
export function findDeployment(course: DeploymentCourse): Promise<Tried<number | undefined>> {
  const task = { doing: `look for ${nameOf(course)}`, permission: 'deployments: read' };
  return tryTask(course.api, task, async () => {
    const found = await deploymentsWithKey(course);
    if (found.length === 0) return undefined;
    const login = await course.ownLogin();
    const isOurs = ({ creator }: ListedDeployment) => !!creator && isSameAccount(creator.login, login);
    for (const { id, creator } of found.filter((one) => !isOurs(one))) {
      const by = creator?.login ?? 'nobody known';
      say(course, `${nameOfKnown(course, id)} has our key, but ${by} has created it; it is left alone`);
    }
    return found.find(isOurs)?.id;
  });
}

/** The oldest first. */
async function deploymentsWithKey(course: DeploymentCourse): Promise<ListedDeployment[]> {
  const found: ListedDeployment[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const listed = await readPage(course, page);
    found.push(...listed.filter(({ payload }) => keyOfPayload(payload) === course.effect.key));
    const isOld = listed.some(({ created_at }) => Date.parse(created_at) < earliest(course));
    if (isOld || listed.length < pageSize) break;
  }
  return found.sort((one, other) => one.id - other.id);
}

/**
 * The newest come first.
 *
 * Source: docs.github.com, "REST API endpoints for deployments", "List deployments".
 */
async function readPage(
  { api, repository, effect }: DeploymentCourse,
  page: number,
): Promise<readonly ListedDeployment[]> {
  const { ref, task, environment } = effect;
  const { data } = await api.reads.rest.repos.listDeployments({
    ...{ owner: repository.owner, repo: repository.name, ref, task, environment },
    per_page: pageSize,
    page,
  });
  return checkedAnswer(deployments, data);
}
