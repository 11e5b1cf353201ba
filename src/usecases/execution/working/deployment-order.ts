import type { CatalogEntry } from '../../../domain/model/catalog.ts';
import { planAddress } from '../../../domain/names.ts';
import type { Operation, Run } from '../../../domain/records/run.ts';
import { variablesToHand } from '../../../domain/settings/secret-variables.ts';
import { settingsAfter } from '../../../domain/settings/setting-changes.ts';
import type { DeploymentOrder } from '../../../ports/deployer.ts';
import { offeredDeployer } from '../claiming/executable.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import type { Pinned } from '../pinned.ts';
import type { Settings } from './recorded-settings.ts';

export interface OrderQuestion extends Pick<DeploymentOrder, 'onEffect'> {
  readonly ports: Pick<ExecutionPorts, 'repository' | 'progress' | 'secretVariables'>;
  readonly pinned: Pinned;
  readonly run: Run;
  readonly operation: Operation;
  /** What the environment's record has of the application's plain settings. */
  readonly recorded: Settings;
}

/** What the deployer is told about one operation of a claimed run. */
export function deploymentOrder(question: OrderQuestion): DeploymentOrder {
  const { ports, pinned, run, operation, recorded, onEffect } = question;
  const { application, action, to, from, tag, commit, modules, tries } = operation;
  const { configuration } = run;
  if (to === null || commit === null || configuration === null) {
    throw new Error(`${application} has no version, commit or configuration`);
  }
  const known = entryOf(pinned, run, application);
  const shown = action === 'redeploy' ? 'redeploy' : 'deploy';
  return {
    deployer: offeredDeployer(pinned.environment, application),
    environment: run.environment,
    plan: run.plan,
    application,
    repository: known.repository,
    action: shown,
    version: to,
    fromVersion: from ?? '',
    tag: tag ?? '',
    commit,
    modules: [...modules.keys()].sort(),
    settings: settingsAfter(known, recorded, operation.settings ?? new Map()),
    secrets: variablesToHand(known, pinned.environment, ports.secretVariables),
    key: idempotencyKey([run.environment, run.plan, application, shown], tries.length),
    grace: pinned.environment.grace,
    checkOut: (folder) => ports.repository.checkOut(configuration, folder),
    onLine: (line) => ports.progress.output(run, application, line),
    onEffect,
  };
}

function entryOf({ catalog }: Pinned, run: Run, application: string): CatalogEntry {
  const entry = catalog.get(application);
  if (entry !== undefined) return entry;
  throw new Error(`the catalog by which ${planAddress(run)} was claimed has no ${application}`);
}

/** Environment, plan, application, action; a repeated try adds its number (docs/design.md). */
function idempotencyKey(parts: readonly string[], triesBefore: number): string {
  return [...parts, ...(triesBefore === 0 ? [] : [String(triesBefore + 1)])].join('/');
}
