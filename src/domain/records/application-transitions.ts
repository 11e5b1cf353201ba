import type { CatalogModule } from '../model/catalog.ts';
import { doubtsDuring, doubtsWithout, withDoubts } from './doubts.ts';
import { type ApplicationRecord, type DeployedModule, unknownApplication } from './environment-record.ts';
import type { Operation } from './run.ts';

const keptDurations = 10;

/** An operation is about to begin: from here on nobody knows what its modules are, until its outcome. */
export function markUncertain(
  record: ApplicationRecord,
  operation: Pick<Operation, 'modules' | 'whole'>,
  by: string,
): ApplicationRecord {
  return { ...record, uncertain: true, uncertainBy: by, doubts: doubtsDuring(record, operation, by) };
}

export interface Success {
  readonly operation: Operation;
  /** `<environment>/<plan>`. */
  readonly plan: string;
  /** ISO time. */
  readonly at: string;
  /** Milliseconds; null when a person declared the success. */
  readonly duration: number | null;
}

/**
 * The operation succeeded: the record takes over its settings, version, modules and references. It stays uncertain while
 * others have left modules in doubt that this one did not touch.
 */
export function recordSuccess(record: ApplicationRecord, success: Success): ApplicationRecord {
  const { operation, plan, at, duration } = success;
  const arrived = operation.action === 'redeploy' ? {} : arrival(record, operation);
  const doubts = doubtsWithout(record, plan);
  return {
    ...withDoubts(record, doubts),
    ...arrived,
    settings: new Map([...record.settings, ...(operation.settings ?? [])]),
    deployedAt: at,
    plan,
    failed: doubts.size === 0 ? null : record.failed,
    durations: duration === null ? record.durations : [...record.durations, duration].slice(-keptDurations),
  };
}

/** The operation failed: half of it may have arrived, so the record stays uncertain and keeps its version. */
export function recordFailure(record: ApplicationRecord, operation: Operation): ApplicationRecord {
  return { ...record, failed: operation.to };
}

/** A person says that nothing of a plan's operation is left: what was before stands again. */
export function declareFailure(
  record: ApplicationRecord,
  operation: Operation,
  plan: string,
): ApplicationRecord {
  return withDoubts(recordFailure(record, operation), doubtsWithout(record, plan));
}

export interface Adoption {
  readonly application: string;
  readonly version: string;
  readonly tag: string;
  readonly commit: string;
  readonly modules: ReadonlyMap<string, CatalogModule>;
}

/** A person says what the environment has, whatever the records said before. */
export function recordAdoption(
  before: ApplicationRecord | undefined,
  adoption: Adoption,
  at: string,
): ApplicationRecord {
  const record = before ?? unknownApplication(adoption.application);
  const { version, tag, commit } = adoption;
  return {
    ...withDoubts(record, new Map()),
    version,
    tag,
    commit,
    modules: deployedModules(adoption.modules, version),
    deployedAt: at,
    plan: null,
    failed: null,
    versions: new Map([...record.versions, [version, commit]]),
  };
}

function arrival(record: ApplicationRecord, operation: Operation): Partial<ApplicationRecord> {
  const { to, tag, commit, whole } = operation;
  if (to === null || commit === null) throw new Error(`${operation.application} succeeded without a version`);
  const modules = deployedModules(operation.modules, to);
  return {
    version: to,
    tag,
    commit,
    modules: whole ? modules : new Map([...record.modules, ...modules]),
    versions: whole ? new Map([...record.versions, [to, commit]]) : record.versions,
  };
}

function deployedModules(
  modules: ReadonlyMap<string, CatalogModule>,
  version: string,
): ReadonlyMap<string, DeployedModule> {
  return new Map([...modules].map(([name, { references }]) => [name, { version, references }]));
}
