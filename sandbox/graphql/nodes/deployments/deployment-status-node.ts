import type { Deployment, DeploymentStatus } from '../../../model/deployments/deployment.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import type { Serving } from '../../reading/serving.ts';
import { accountNode } from '../accounts/account-node.ts';
import type { NodeSource } from '../node-source.ts';
import { deploymentNode } from './deployment-node.ts';

export function deploymentStatusNode(
  serving: Serving,
  deployment: Deployment,
  status: DeploymentStatus,
): NodeSource {
  return {
    __typename: 'DeploymentStatus',
    id: status.nodeId,
    state: status.state.toUpperCase(),
    description: status.description,
    environment: status.environment,
    environmentUrl: status.environmentUrl || null,
    logUrl: status.logUrl || null,
    creator: () => accountNode(serving, status.creator),
    deployment: () => deploymentNode(serving, deployment),
    createdAt: isoTime(status.createdAt),
    updatedAt: isoTime(status.createdAt),
  };
}
