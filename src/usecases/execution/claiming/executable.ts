import type { DeployerConfiguration, Environment } from '../../../domain/model/configuration.ts';
import { deployerOf } from '../../../domain/model/configuration.ts';
import type { DeployerKind, OfferedDeployer } from '../../../ports/deployer.ts';
import { wrongUsage } from '../../refusal.ts';

/**
 * Refuses (`wrong`) to execute where nothing is configured that deploys, or something that this session has no means for.
 */
export function requireExecutable(environment: Environment, offered: ReadonlySet<DeployerKind>): void {
  const obstacle = obstacleTo(environment, offered);
  if (obstacle !== undefined) throw wrongUsage(obstacle);
}

/** Whether this session may execute anything there. */
export function isExecutable(environment: Environment, offered: ReadonlySet<DeployerKind>): boolean {
  return obstacleTo(environment, offered) === undefined;
}

function obstacleTo(
  { name, deployer, deployers }: Environment,
  offered: ReadonlySet<DeployerKind>,
): string | undefined {
  if (deployer === undefined) {
    return `environment '${name}' has no deployer; configure deployer.command, workflow, deployment or manifest for it`;
  }
  const own = [...deployers].map(([application, it]) =>
    whyNotOffered(`${application} in '${name}'`, it, offered),
  );
  return [whyNotOffered(`environment '${name}'`, deployer, offered), ...own].find((it) => it !== undefined);
}

function whyNotOffered(
  what: string,
  deployer: DeployerConfiguration,
  offered: ReadonlySet<DeployerKind>,
): string | undefined {
  const { kind } = deployer;
  const waits = kind === 'manifest' && deployer.wait !== null;
  // Whoever can ask GitHub for Deployments can ask it for what engines say of commits.
  if (waits && !offered.has('deployment')) {
    return `${what} is deployed by a manifest that waits for a ${deployer.wait.kind} on GitHub; let the action execute it, or say --github`;
  }
  if (offered.has(kind)) return undefined;
  return `${what} is deployed by a ${kind}, for which GitHub is asked; let the action execute it, or say --github`;
}

/** The deployer of an application; requireExecutable has made sure that there is one. */
export function offeredDeployer(environment: Environment, application: string): OfferedDeployer {
  const deployer = deployerOf(environment, application);
  if (deployer !== undefined) return deployer;
  throw wrongUsage(`nothing deploys ${application} in '${environment.name}'`);
}
