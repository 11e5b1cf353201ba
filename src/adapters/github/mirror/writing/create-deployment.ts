import * as z from 'zod/mini';
import type { MirroredDeployment } from '../../../../ports/mirror.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { writeOnce } from '../../writing/write-once.ts';
import { ourDeployments } from '../standing/our-deployments.ts';
import { deploymentsToAnswer, deploymentsToQuery } from '../standing/standing-answer.ts';

const made = z.object({ id: z.number() });

/** How often to look for one that was made without a clear answer: GitHub may take a while to show it. */
const looks = 2;

/**
 * Makes a deployment exactly once; gives its id. It only tells what happens anyway, so nothing is merged for it and
 * nothing has to have passed.
 *
 * Source: docs.github.com, "REST API endpoints for deployments".
 */
export function createDeployment(api: GitHubApi, wanted: MirroredDeployment): Promise<number> {
  const { environment, commit, task, description, payload } = wanted;
  const { owner, name: repo } = api.repository;
  const attempt = async () => {
    const { data } = await api.writes.rest.repos.createDeployment({
      owner,
      repo,
      ref: commit,
      task,
      environment,
      description,
      payload,
      auto_merge: false,
      required_contexts: [],
      transient_environment: false,
      production_environment: false,
    });
    return checkedAnswer(made, data).id;
  };
  return api.attempt(
    {
      doing: `create the deployment to ${environment} of commit ${commit}`,
      permission: 'deployments: write',
    },
    () => writeOnce(api, { attempt, readBack: () => findDeployment(api, wanted), looks }),
  );
}

async function findDeployment(
  api: GitHubApi,
  { environment, commit, task }: MirroredDeployment,
): Promise<number | undefined> {
  const variables = { ...api.repository, commit, environment };
  const { viewer, repository } = await api.query(deploymentsToAnswer, {
    query: deploymentsToQuery,
    variables,
  });
  const { nodes } = repository.object.deployments;
  return ourDeployments(nodes, { task, viewer: viewer.login }).get(environment)?.id;
}
