import type { Environment } from '../../domain/model/configuration.ts';
import { deployerOf } from '../../domain/model/configuration.ts';
import type { OfferedDeployer } from '../../ports/deployer.ts';
import { wrongUsage } from '../refusal.ts';

/** Refuses (`wrong`) to execute where something is configured that this version would not respect. */
export function requireExecutable(environment: Environment): void {
  const { name, unenforced, deployer } = environment;
  if (unenforced.length > 0) {
    throw wrongUsage(
      `environment '${name}' configures ${unenforced.join(', ')}, which this version does not enforce; nothing is executed there. Remove it, or wait for the version that brings it`,
    );
  }
  if (deployer === undefined) {
    throw wrongUsage(
      `environment '${name}' has no deployer; configure deployer.command or deployer.workflow for it`,
    );
  }
}

/** The deployer of an application; requireExecutable has made sure that there is one. */
export function offeredDeployer(environment: Environment, application: string): OfferedDeployer {
  const deployer = deployerOf(environment, application);
  if (deployer?.kind === 'command' || deployer?.kind === 'workflow') return deployer;
  throw wrongUsage(`neither a command nor a workflow deploys ${application} in '${environment.name}'`);
}
