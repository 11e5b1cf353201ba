import type { Deployment, DeploymentState } from '../../../../sandbox/model/deployments/deployment.ts';
import type { Repository } from '../../../../sandbox/model/repositories/repository.ts';
import { addDeploymentStatus } from '../../../../sandbox/operations/deployments/create-deployment.ts';
import { commitFiles } from '../../../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../../../sandbox/operations/repositories/create-repository.ts';
import type { DeploymentDeployer } from '../../../../src/domain/model/configuration.ts';
import type { Effect } from '../../../../src/domain/records/run/effect.ts';
import type { DeploymentOrder } from '../../../../src/ports/deployer.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';
import { workflowOrder } from '../workflow-deployer/deployer-world.ts';

/** acme/releases and acme/payments, and an engine that says what becomes of Deployments. */
export interface DeploymentWorld extends GitHubWorld {
  readonly payments: Repository;
  /** The commit that is deployed. */
  readonly commit: string;
  /** Deployments of acme/payments, the oldest first. */
  deployments(): readonly Deployment[];
  /** The engine says this of the newest of them. */
  report(state: DeploymentState, description?: string): void;
}

export async function createDeploymentWorld(): Promise<DeploymentWorld> {
  const github = await createGitHubWorld();
  const { world } = github.sandbox;
  const payments = await createRepository(world, { owner: github.acme, name: 'payments' });
  const commit = await commitFiles(world, github.alice, payments, { branch: 'main', files: { a: 'b' } });
  const deployments = () => [...payments.deployments.values()];
  return {
    ...github,
    payments,
    commit,
    deployments,
    report(state, description = '') {
      const newest = deployments().at(-1);
      if (newest === undefined) throw new Error('there is no Deployment');
      addDeploymentStatus(world, github.bob, newest, { state, description });
    },
  };
}

export interface NotedDeployment {
  readonly order: DeploymentOrder<DeploymentDeployer>;
  readonly lines: string[];
  readonly effects: Effect[];
}

/** An order with an hour's time limit, and what it is told. */
export function deploymentOrder(
  commit: string,
  {
    deployer = {},
    ...given
  }: Partial<Omit<DeploymentOrder, 'deployer'>> & {
    readonly deployer?: Partial<DeploymentDeployer>;
  } = {},
): NotedDeployment {
  const { order, lines, effects } = workflowOrder();
  const kind = 'deployment';
  const place = { environment: '{environment}', task: 'deploy', repository: 'application' } as const;
  const own: DeploymentDeployer = { kind, ...place, timeout: order.deployer.timeout, ...deployer };
  return { lines, effects, order: { ...order, commit, ...given, deployer: own } };
}
