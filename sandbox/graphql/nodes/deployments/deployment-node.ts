import type { Deployment } from '../../../model/deployments/deployment.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import { connection } from '../../paging/connection.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';
import type { Serving } from '../../reading/serving.ts';
import { accountNode } from '../accounts/account-node.ts';
import { commitNode } from '../git/commit-node.ts';
import type { NodeSource } from '../node-source.ts';
import { repositoryNode } from '../repositories/repository-node.ts';
import { deploymentStatusNode } from './deployment-status-node.ts';

export function deploymentNode(serving: Serving, deployment: Deployment): NodeSource {
  const { repository, sha, payload, statuses, createdAt } = deployment;
  const latest = statuses.at(-1);
  const environment = latest?.environment ?? deployment.environment;
  return {
    __typename: 'Deployment',
    id: deployment.nodeId,
    databaseId: deployment.id,
    task: deployment.task,
    description: deployment.description,
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    environment,
    latestEnvironment: environment,
    originalEnvironment: deployment.environment,
    commitOid: sha,
    commit: () => commitNode(serving, repository, sha),
    creator: () => accountNode(serving, deployment.creator),
    repository: () => repositoryNode(serving, repository),
    latestStatus: () => (latest === undefined ? null : deploymentStatusNode(serving, deployment, latest)),
    statuses: (args: PageArguments) =>
      connection(args, {
        items: statuses.toReversed(),
        keyOf: ({ id }) => String(id),
        show: (status) => deploymentStatusNode(serving, deployment, status),
      }),
    createdAt: isoTime(createdAt),
    updatedAt: isoTime(latest?.createdAt ?? createdAt),
  };
}
