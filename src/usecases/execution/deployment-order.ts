import type { Environment } from '../../domain/model/configuration.ts';
import type { Operation, Run } from '../../domain/records/run.ts';
import type { DeploymentOrder } from '../../ports/deployer.ts';
import { commandDeployer } from './executable.ts';
import type { ExecutionPorts } from './execution-ports.ts';

/** What the deployer is told about one operation of a claimed run. */
export function deploymentOrder(
  ports: Pick<ExecutionPorts, 'repository' | 'progress'>,
  environment: Environment,
  run: Run,
  operation: Operation,
): DeploymentOrder {
  const { application, action, to, from, tag, commit, modules, tries } = operation;
  const { configuration } = run;
  if (to === null || commit === null || configuration === null) {
    throw new Error(`${application} has no version, commit or configuration`);
  }
  const shown = action === 'redeploy' ? 'redeploy' : 'deploy';
  return {
    deployer: commandDeployer(environment, application),
    environment: run.environment,
    plan: run.plan,
    application,
    action: shown,
    version: to,
    fromVersion: from ?? '',
    tag: tag ?? '',
    commit,
    modules: [...modules.keys()].sort(),
    settings: new Map(),
    key: idempotencyKey([run.environment, run.plan, application, shown], tries.length),
    grace: environment.grace,
    checkOut: (folder) => ports.repository.checkOut(configuration, folder),
    onLine: (line) => ports.progress.output(run, application, line),
  };
}

/** Environment, plan, application, action; a repeated try adds its number (DESIGN, mechanism 4). */
function idempotencyKey(parts: readonly string[], triesBefore: number): string {
  return [...parts, ...(triesBefore === 0 ? [] : [String(triesBefore + 1)])].join('/');
}
