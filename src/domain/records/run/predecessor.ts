import { doubtsAfter, withDoubts } from '../environment/doubts.ts';
import type { ApplicationRecord } from '../environment/environment-record.ts';
import type { Operation } from './operation.ts';

/** What an environment had of an application when a deployer was called for it: what a backout brings back. */
export type Predecessor = Pick<ApplicationRecord, 'tag' | 'commit' | 'modules' | 'settings' | 'plan'> & {
  readonly version: string;
};

/** Null when there was no version. */
export function predecessorOf(record: ApplicationRecord): Predecessor | null {
  const { version, tag, commit, modules, settings, plan } = record;
  return version === null ? null : { version, tag, commit, modules, settings, plan };
}

/**
 * The operation was backed out: what it touched is as it was before, certainly. The version that was backed out does not
 * count as deployed any more, unless it is the one restored (docs/design.md, "deploying one operation").
 */
export function recordBackout(
  record: ApplicationRecord,
  backout: { readonly operation: Operation; readonly plan: string; readonly at: string },
): ApplicationRecord {
  const { operation, plan, at } = backout;
  const { before, to } = operation;
  if (!before) throw new Error(`${operation.application} had no version that could be restored`);
  const settled = withDoubts(record, doubtsAfter(record, operation, plan));
  const { version, tag, commit, settings } = before;
  return {
    ...settled,
    ...{ version, tag, commit, settings, plan: before.plan },
    platform: operation.platform ?? null,
    deployedAt: at,
    modules: restoredModules(record, operation, before),
    failed: settled.uncertain ? record.failed : null,
    versions: operation.whole ? without(record.versions, to, version) : record.versions,
  };
}

/** What was deployed in part never counted as deployed. */
function without(
  versions: ApplicationRecord['versions'],
  left: string | null,
  restored: string,
): ApplicationRecord['versions'] {
  return new Map([...versions].filter(([version]) => version !== left || version === restored));
}

/** Of an application of which only some modules were touched the others stay as they are. */
function restoredModules(
  { modules: now }: ApplicationRecord,
  { modules: touched, whole }: Operation,
  { modules: before }: Predecessor,
): ApplicationRecord['modules'] {
  if (whole) return before;
  const kept = [...now].filter(([name]) => !touched.has(name));
  return new Map([...kept, ...[...before].filter(([name]) => touched.has(name))]);
}
