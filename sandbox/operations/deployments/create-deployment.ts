import type { Actor } from '../../model/access/caller.ts';
import type { Deployment, DeploymentState, DeploymentStatus } from '../../model/deployments/deployment.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';
import { createEnvironment } from '../settings/create-environment.ts';

export interface NewDeployment {
  readonly ref: string;
  readonly sha: string;
  readonly task?: string;
  readonly payload?: unknown;
  /** Default: production. */
  readonly environment?: string;
  readonly description?: string | null;
  readonly transient?: boolean;
  /** Default: whether the environment is called production. */
  readonly production?: boolean;
}

/** An environment that is not there yet comes into being with its first deployment. */
export function createDeployment(
  world: World,
  actor: Actor,
  repository: Repository,
  wanted: NewDeployment,
): Deployment {
  const { ref, sha, task = 'deploy', payload = {}, environment = 'production' } = wanted;
  const { description = null, transient = false, production = environment === 'production' } = wanted;
  if (!repository.environments.has(environment)) createEnvironment(world, repository, { name: environment });
  const deployment: Deployment = {
    ...world.identifiers.next('DE'),
    repository,
    ref,
    sha,
    task,
    payload,
    environment,
    description,
    transient,
    production,
    creator: actor.account,
    app: actor.token?.app ?? null,
    statuses: [],
    createdAt: world.now(),
  };
  repository.deployments.set(deployment.id, deployment);
  announce(world, repository, actor, { name: 'deployment', action: 'created', deployment });
  return deployment;
}

export interface NewDeploymentStatus {
  readonly state: DeploymentState;
  readonly description?: string;
  readonly environment?: string;
  readonly logUrl?: string;
  readonly environmentUrl?: string;
  /** Default: true. */
  readonly autoInactive?: boolean;
}

/**
 * Says how a deployment goes. A success makes earlier successful ones of the environment inactive, unless these
 * are transient or in production, or nobody wants it.
 * https://docs.github.com/en/rest/deployments/statuses#create-a-deployment-status
 */
export function addDeploymentStatus(
  world: World,
  actor: Actor,
  deployment: Deployment,
  wanted: NewDeploymentStatus,
): DeploymentStatus {
  const status = add(world, actor, deployment, wanted);
  if (wanted.state !== 'success' || wanted.autoInactive === false) return status;
  const earlier = [...deployment.repository.deployments.values()].filter(
    ({ id, environment, transient, production, statuses }) =>
      id < deployment.id &&
      environment === status.environment &&
      !(transient || production) &&
      statuses.at(-1)?.state === 'success',
  );
  for (const one of earlier) add(world, actor, one, { state: 'inactive' });
  return status;
}

function add(
  world: World,
  actor: Actor,
  deployment: Deployment,
  wanted: NewDeploymentStatus,
): DeploymentStatus {
  const { state, description = '', environment = deployment.environment } = wanted;
  const { logUrl = '', environmentUrl = '' } = wanted;
  const status: DeploymentStatus = {
    ...world.identifiers.next('DES'),
    state,
    description,
    environment,
    logUrl,
    environmentUrl,
    creator: actor.account,
    app: actor.token?.app ?? null,
    createdAt: world.now(),
  };
  deployment.statuses.push(status);
  const told = { name: 'deployment_status', action: 'created', deployment, status } as const;
  announce(world, deployment.repository, actor, told);
  return status;
}
