import type { DeployerConfiguration, Environment } from '../../../domain/model/configuration.ts';
import { deployerOf } from '../../../domain/model/configuration.ts';
import type { DeployerKind, OfferedDeployer } from '../../../ports/deployer.ts';
import { wrongUsage } from '../../refusal.ts';

/**
 * Refuses (`wrong`) to execute where something is configured that this version would not respect, or that this
 * session has no means for.
 */
export function requireExecutable(environment: Environment, offered: ReadonlySet<DeployerKind>): void {
  const { name, unenforced, deployer, deployers } = environment;
  if (unenforced.length > 0) {
    throw wrongUsage(
      `environment '${name}' configures ${unenforced.join(', ')}; this version cannot enforce that yet, so it executes nothing there`,
    );
  }
  if (deployer === undefined) {
    throw wrongUsage(
      `environment '${name}' has no deployer; configure deployer.command or deployer.workflow for it`,
    );
  }
  requireOffered(`environment '${name}'`, deployer, offered);
  for (const [application, own] of deployers) requireOffered(`${application} in '${name}'`, own, offered);
}

function requireOffered(
  what: string,
  { kind }: DeployerConfiguration,
  offered: ReadonlySet<DeployerKind>,
): void {
  if (kind === 'deployment' || kind === 'manifest') {
    throw wrongUsage(`${what} is deployed by a ${kind}; this version cannot do that yet`);
  }
  if (offered.has(kind)) return;
  throw wrongUsage(
    `${what} is deployed by a ${kind}, for which GitHub is asked; let the action execute it, or say --github`,
  );
}

/** The deployer of an application; requireExecutable has made sure that there is one. */
export function offeredDeployer(environment: Environment, application: string): OfferedDeployer {
  const deployer = deployerOf(environment, application);
  if (deployer?.kind === 'command' || deployer?.kind === 'workflow') return deployer;
  throw wrongUsage(`neither a command nor a workflow deploys ${application} in '${environment.name}'`);
}
