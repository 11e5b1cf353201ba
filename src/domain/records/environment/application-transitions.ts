import type { CatalogModule } from '../../model/catalog.ts';
import type { Operation } from '../run/operation.ts';
import { recordBackout } from '../run/predecessor.ts';
import { doubtsAfter, doubtsDuring, doubtsWithout, plansInDoubt, withDoubts } from './doubts.ts';
import { type ApplicationRecord, type DeployedModule, unknownApplication } from './environment-record.ts';

const keptDurations = 10;

/** An operation is about to begin: from here on nobody knows what its modules are, until its outcome. */
export function markUncertain(
  record: ApplicationRecord,
  operation: Pick<Operation, 'modules' | 'whole'>,
  by: string,
): ApplicationRecord {
  return withDoubts(record, doubtsDuring(record, operation, by));
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
 * The operation succeeded: the record takes over its settings, version, and those of its modules that are in doubt by
 * it, which at its end are all. It stays uncertain while others have left modules in doubt that this one did not touch.
 */
export function recordSuccess(record: ApplicationRecord, success: Success): ApplicationRecord {
  const { operation, plan, at, duration } = success;
  const { to: version, tag, commit, action, settings = [] } = operation;
  return {
    ...settle(record, operation, plan),
    ...(action === 'redeploy' ? {} : { version, tag, commit }),
    settings: new Map([...record.settings, ...settings]),
    platform: operation.platform ?? null,
    deployedAt: at,
    plan,
    durations: duration === null ? record.durations : [...record.durations, duration].slice(-keptDurations),
  };
}

/**
 * A person says that an operation succeeded: the record becomes what it would be if that had been known at its end.
 * What has succeeded since stays, so of an operation that was followed by another only what is still in doubt arrives.
 */
export function declareSuccess(
  record: ApplicationRecord,
  { operation, plan, at }: Omit<Success, 'duration'>,
): ApplicationRecord {
  const { endedAt, settings = [] } = operation;
  const end = endedAt ?? at;
  const isFollowed = record.deployedAt !== null && Date.parse(record.deployedAt) > Date.parse(end);
  if (!isFollowed) return recordSuccess(record, { operation, plan, at: end, duration: null });
  return { ...settle(record, operation, plan), settings: new Map([...settings, ...record.settings]) };
}

/** The operation failed: half of it may have arrived, so the record stays uncertain and keeps its version. */
export function recordFailure(record: ApplicationRecord, operation: Operation): ApplicationRecord {
  return { ...record, failed: operation.to };
}

/** The operation never began after all: the record is as it was before. */
export function recordUntouched(record: ApplicationRecord, plan: string): ApplicationRecord {
  return withDoubts(record, doubtsWithout(record, plan));
}

/**
 * A person says that nothing of a plan's operation is left: what was before stands again. Where it had succeeded and nobody
 * knows what became of its backout, the record becomes what it would be if that had succeeded.
 */
export function declareFailure(
  record: ApplicationRecord,
  operation: Operation,
  plan: string,
): ApplicationRecord {
  const { state, before, tries } = operation;
  const at = tries.at(-1)?.endedAt;
  if (state === 'succeeded' && before && at && record.plan === plan) {
    return recordBackout(record, { operation, plan, at });
  }
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
    platform: null,
    failed: null,
    versions: new Map([...record.versions, [version, commit]]),
  };
}

/** What a plan left in doubt is as its operation was to make it. */
function settle(record: ApplicationRecord, operation: Operation, plan: string): ApplicationRecord {
  const { application, action, to, commit, whole } = operation;
  if (to === null || (commit === null && action !== 'redeploy')) {
    throw new Error(`${application} succeeded without a version`);
  }
  const isDoubtful = ([module]: readonly [string, unknown]) => plansInDoubt(record, module).includes(plan);
  const kept = [...record.modules].filter((it) => !whole || !isDoubtful(it));
  const arrived = [...deployedModules(operation.modules, to)].filter(isDoubtful);
  const settled = withDoubts(record, doubtsAfter(record, operation, plan));
  return {
    ...settled,
    modules: new Map([...kept, ...arrived]),
    failed: settled.uncertain ? record.failed : null,
    versions: whole && commit !== null ? new Map([...record.versions, [to, commit]]) : record.versions,
  };
}

function deployedModules(
  modules: ReadonlyMap<string, CatalogModule>,
  version: string,
): ReadonlyMap<string, DeployedModule> {
  return new Map([...modules].map(([name, { references }]) => [name, { version, references }]));
}
