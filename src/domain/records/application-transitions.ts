import type { CatalogModule } from '../model/catalog.ts';
import { type ApplicationRecord, type DeployedModule, unknownApplication } from './environment-record.ts';
import type { Operation } from './run.ts';

const keptDurations = 10;

/** An operation is about to begin: from here on nobody knows what the application is, until its outcome. */
export function markUncertain(record: ApplicationRecord, by: string): ApplicationRecord {
  return { ...record, uncertain: true, uncertainBy: by };
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

/** The operation succeeded: the record takes over its settings, version, modules and references. */
export function recordSuccess(record: ApplicationRecord, success: Success): ApplicationRecord {
  const { operation, plan, at, duration } = success;
  const arrived = operation.action === 'redeploy' ? {} : arrival(record, operation);
  return {
    ...record,
    ...arrived,
    settings: new Map([...record.settings, ...(operation.settings ?? [])]),
    deployedAt: at,
    plan,
    uncertain: false,
    uncertainBy: null,
    failed: null,
    durations: duration === null ? record.durations : [...record.durations, duration].slice(-keptDurations),
  };
}

/** The operation failed: half of it may have arrived, so the record stays uncertain and keeps its version. */
export function recordFailure(record: ApplicationRecord, operation: Operation): ApplicationRecord {
  return { ...record, failed: operation.to };
}

/** A person says that nothing of the operation is left: the version before stands again. */
export function declareFailure(record: ApplicationRecord, operation: Operation): ApplicationRecord {
  return { ...recordFailure(record, operation), uncertain: false, uncertainBy: null };
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
    ...record,
    version,
    tag,
    commit,
    modules: deployedModules(adoption.modules, version),
    deployedAt: at,
    plan: null,
    uncertain: false,
    uncertainBy: null,
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
