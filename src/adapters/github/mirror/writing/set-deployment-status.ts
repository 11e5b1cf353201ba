import * as z from 'zod/mini';
import { isSameText } from '../../../../domain/pull-requests/same-text.ts';
import type { DeploymentStatus } from '../../../../ports/mirror.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { writeOnce } from '../../writing/write-once.ts';

const status = z.object({
  id: z.number(),
  state: z.string(),
  description: z.string(),
  log_url: z.optional(z.string()),
});
const statuses = z.array(status);

/**
 * Says how a deployment goes. Earlier ones of the environment keep their state, because they were told of other plans.
 *
 * Source: docs.github.com, "REST API endpoints for deployment statuses".
 */
export function setDeploymentStatus(
  api: GitHubApi,
  { deployment, wanted }: { readonly deployment: number; readonly wanted: DeploymentStatus },
): Promise<void> {
  const { owner, name: repo } = api.repository;
  const { state, description, logUrl } = wanted;
  const place = { owner, repo, deployment_id: deployment };
  const attempt = async () => {
    const { data } = await api.writes.rest.repos.createDeploymentStatus({
      ...place,
      state,
      description,
      auto_inactive: false,
      ...(logUrl === null ? {} : { log_url: logUrl }),
    });
    return checkedAnswer(status, data).id;
  };
  const readBack = async () => {
    const { data } = await api.reads.rest.repos.listDeploymentStatuses({ ...place, per_page: 100 });
    const [newest] = checkedAnswer(statuses, data).toSorted((one, other) => other.id - one.id);
    return newest !== undefined && isStatus(newest, wanted) ? newest.id : undefined;
  };
  const task = {
    doing: `set the status of deployment ${deployment} to ${state}`,
    permission: 'deployments: write',
  };
  return api.attempt(task, async () => {
    await writeOnce(api, { attempt, readBack });
  });
}

function isStatus(found: z.infer<typeof status>, { state, description, logUrl }: DeploymentStatus): boolean {
  return (
    found.state === state &&
    isSameText(found.description, description) &&
    (found.log_url ?? '') === (logUrl ?? '')
  );
}
