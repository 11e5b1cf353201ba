import type { Configuration, DeployerConfiguration, Environment } from '../model/configuration.ts';
import { nameList } from '../name-list.ts';
import type { Finding } from '../problem.ts';

/**
 * Environments where drift blocks and some deployer cannot say what runs: every run that has to do with such an application
 * will be aborted. Findings in the configuration.
 */
export function judgeBlindness({ environments }: Configuration): Finding[] {
  return [...environments.values()].flatMap((environment) => {
    const blind = environment.drift === 'block' ? blindDeployers(environment) : [];
    if (blind.length === 0) return [];
    const message = `'${environment.name}' has drift: block, and ${nameList(blind)} cannot say what runs; give a command \`inspect\`, or every run with one of its applications is aborted`;
    const path = ['environments', environment.name, 'drift'];
    return [{ code: 'drift-unknown', severity: 'warning', message, path } as const];
  });
}

function blindDeployers({ deployer, deployers }: Environment): string[] {
  const own = [...deployers].flatMap(([application, it]) =>
    seesNothing(it) ? [`that of ${application}`] : [],
  );
  return deployer !== undefined && seesNothing(deployer) ? ['its deployer', ...own] : own;
}

function seesNothing(deployer: DeployerConfiguration): boolean {
  return deployer.kind !== 'command' || deployer.inspect === undefined;
}
