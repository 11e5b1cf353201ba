import type { CatalogEntry } from '../../../domain/model/catalog.ts';
import { planAddress } from '../../../domain/names.ts';
import type { Operation, Step } from '../../../domain/records/run/operation.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import { variablesToHand } from '../../../domain/settings/secret-variables.ts';
import { settingsAfter } from '../../../domain/settings/setting-changes.ts';
import type { DeploymentOrder } from '../../../ports/deployer.ts';
import { offeredDeployer } from '../claiming/executable.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import { type Pinned, pinnedCommit } from '../pinned.ts';
import type { Settings } from './recorded-settings.ts';

export interface OrderQuestion extends Pick<DeploymentOrder, 'onEffect'> {
  readonly ports: Pick<ExecutionPorts, 'repository' | 'progress' | 'secretVariables'>;
  readonly pinned: Pinned;
  readonly run: Run;
  readonly operation: Operation;
  /** What the deployer is called for; absent where a run has one stage. */
  readonly step: Step | undefined;
  /** What the environment's record has of the application's plain settings. */
  readonly recorded: Settings;
}

/** What the deployer is told about one operation of a claimed run. */
export function deploymentOrder(question: OrderQuestion): DeploymentOrder {
  const { ports, pinned, run, operation, step, onEffect } = question;
  const { application, tries } = operation;
  const { environment, plan } = run;
  const configuration = pinnedCommit(run);
  const known = entryOf(pinned, run, application);
  const content = step === 'backout' ? restoredContent(operation) : deployedContent(question, known);
  const stage = step === 'backout' ? undefined : step;
  const earlier = tries.filter((it) => it.step === step).length;
  return {
    ...content,
    deployer: offeredDeployer(pinned.environment, application),
    ...{ environment, plan, application },
    repository: known.repository,
    ...(stage && { stage }),
    secrets: variablesToHand(known, pinned.environment, ports.secretVariables),
    key: idempotencyKey([environment, plan, application, content.action, ...(stage ? [stage] : [])], earlier),
    grace: pinned.environment.grace,
    checkOut: (folder) => ports.repository.checkOut(configuration, folder),
    onLine: (line) => ports.progress.output(run, application, line),
    onEffect,
  };
}

type Content = Pick<
  DeploymentOrder,
  'action' | 'version' | 'fromVersion' | 'tag' | 'commit' | 'modules' | 'settings'
>;

function deployedContent({ operation, recorded }: OrderQuestion, known: CatalogEntry): Content {
  const { application, action, to, from, tag, commit, modules, settings = new Map() } = operation;
  if (to === null || commit === null) throw new Error(`${application} has no version or commit`);
  return {
    action: action === 'redeploy' ? 'redeploy' : 'deploy',
    version: to,
    fromVersion: from ?? '',
    tag: tag ?? '',
    commit,
    modules: [...modules.keys()].sort(),
    settings: settingsAfter(known, recorded, settings),
  };
}

/** What was there before the operation, of what it touched. */
function restoredContent({ application, before, to, modules, whole }: Operation): Content {
  if (!before || before.commit === null) throw new Error(`${application} has no version to go back to`);
  const { version, tag, commit, settings } = before;
  return {
    action: 'backout',
    version,
    fromVersion: to ?? '',
    tag: tag ?? '',
    commit,
    modules: [...before.modules.keys()].filter((name) => whole || modules.has(name)).sort(),
    settings,
  };
}

function entryOf({ catalog }: Pinned, run: Run, application: string): CatalogEntry {
  const entry = catalog.get(application);
  if (entry !== undefined) return entry;
  throw new Error(`the catalog by which ${planAddress(run)} was claimed has no ${application}`);
}

/** Environment, plan, application, action, stage; a repeated try adds its number (docs/design.md). */
function idempotencyKey(parts: readonly string[], triesBefore: number): string {
  return [...parts, ...(triesBefore === 0 ? [] : [String(triesBefore + 1)])].join('/');
}
