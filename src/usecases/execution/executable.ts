import type { CommandDeployer, Environment } from '../../domain/model/configuration.ts';
import { deployerOf } from '../../domain/model/configuration.ts';
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
    throw wrongUsage(`environment '${name}' has no deployer; configure deployer.command for it`);
  }
}

/** The deployer of an application; requireExecutable has made sure that there is one. */
export function commandDeployer(environment: Environment, application: string): CommandDeployer {
  const deployer = deployerOf(environment, application);
  if (deployer?.kind !== 'command')
    throw wrongUsage(`no command deploys ${application} in '${environment.name}'`);
  return deployer;
}
