import type { Deployment, DeploymentStatus } from '../../model/deployments/deployment.ts';
import type { Addresses } from '../../server/addresses.ts';
import { simpleUser } from '../shapes/account-shape.ts';
import { integration } from '../shapes/app-shape.ts';
import { isoTime } from '../shapes/iso-time.ts';
import { repositoryUrl } from '../shapes/repository-addresses.ts';

/** `deployment`. */
export function deploymentShape(addresses: Addresses, deployment: Deployment) {
  const { id, nodeId, repository, ref, sha, task, payload, environment, description, app } = deployment;
  const home = repositoryUrl(addresses, repository);
  const url = `${home}/deployments/${id}`;
  return {
    url,
    id,
    node_id: nodeId,
    sha,
    ref,
    task,
    payload: isPayload(payload) ? payload : {},
    original_environment: environment,
    environment,
    description,
    creator: simpleUser(addresses, deployment.creator),
    created_at: isoTime(deployment.createdAt),
    updated_at: isoTime(deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt),
    statuses_url: `${url}/statuses`,
    repository_url: home,
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: app && integration(addresses, app),
  };
}

function isPayload(payload: unknown): payload is string | object {
  return typeof payload === 'string' || (typeof payload === 'object' && payload !== null);
}

/** `deployment-status`. */
export function deploymentStatusShape(
  addresses: Addresses,
  { id: deploymentId, repository }: Deployment,
  status: DeploymentStatus,
) {
  const { id, nodeId, state, description, environment, logUrl, environmentUrl, app } = status;
  const home = repositoryUrl(addresses, repository);
  const deploymentUrl = `${home}/deployments/${deploymentId}`;
  return {
    url: `${deploymentUrl}/statuses/${id}`,
    id,
    node_id: nodeId,
    state,
    creator: simpleUser(addresses, status.creator),
    description,
    environment,
    target_url: logUrl,
    log_url: logUrl,
    environment_url: environmentUrl,
    created_at: isoTime(status.createdAt),
    updated_at: isoTime(status.createdAt),
    deployment_url: deploymentUrl,
    repository_url: home,
    performed_via_github_app: app && integration(addresses, app),
  };
}
