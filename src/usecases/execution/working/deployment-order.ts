import { planAddress } from '../../../domain/names.ts';
import type { Operation, Run } from '../../../domain/records/run.ts';
import type { DeploymentOrder } from '../../../ports/deployer.ts';
import { offeredDeployer } from '../claiming/executable.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import type { Pinned } from '../pinned.ts';

export interface OrderQuestion extends Pick<DeploymentOrder, 'onEffect'> {
  readonly ports: Pick<ExecutionPorts, 'repository' | 'progress'>;
  readonly pinned: Pinned;
  readonly run: Run;
  readonly operation: Operation;
}

/** What the deployer is told about one operation of a claimed run. */
export function deploymentOrder({ ports, pinned, run, operation, onEffect }: OrderQuestion): DeploymentOrder {
  const { application, action, to, from, tag, commit, modules, tries } = operation;
  const { configuration } = run;
  if (to === null || commit === null || configuration === null) {
    throw new Error(`${application} has no version, commit or configuration`);
  }
  const shown = action === 'redeploy' ? 'redeploy' : 'deploy';
  return {
    deployer: offeredDeployer(pinned.environment, application),
    environment: run.environment,
    plan: run.plan,
    application,
    repository: repositoryOf(pinned, run, application),
    action: shown,
    version: to,
    fromVersion: from ?? '',
    tag: tag ?? '',
    commit,
    modules: [...modules.keys()].sort(),
    settings: new Map(),
    key: idempotencyKey([run.environment, run.plan, application, shown], tries.length),
    grace: pinned.environment.grace,
    checkOut: (folder) => ports.repository.checkOut(configuration, folder),
    onLine: (line) => ports.progress.output(run, application, line),
    onEffect,
  };
}

function repositoryOf({ repositories }: Pinned, run: Run, application: string): string {
  const repository = repositories.get(application);
  if (repository !== undefined) return repository;
  throw new Error(`the catalog by which ${planAddress(run)} was claimed has no ${application}`);
}

/** Environment, plan, application, action; a repeated try adds its number (docs/design.md). */
function idempotencyKey(parts: readonly string[], triesBefore: number): string {
  return [...parts, ...(triesBefore === 0 ? [] : [String(triesBefore + 1)])].join('/');
}
