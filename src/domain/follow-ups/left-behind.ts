import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import type { Operation } from '../records/run/operation.ts';
import type { Run } from '../records/run/run.ts';
import { compareVersions } from '../versions/version.ts';

/** The newer version for which an operation was left out, as far as one version can say what stood there. */
export function leftBehind(
  run: Pick<Run, 'endedAt'>,
  operation: Operation,
  record: ApplicationRecord | undefined,
): string | undefined {
  const { state, reason, to } = operation;
  if (state !== 'skipped' || reason !== 'newer-in-target' || to === null) return undefined;
  const there = versionOfModules(run, operation, record) ?? versionOfWhole(operation);
  return there !== undefined && compareVersions(there, to) > 0 ? there : undefined;
}

/** A part may stand at another version than its application; the record tells as long as nothing came after the run. */
function versionOfModules(
  { endedAt }: Pick<Run, 'endedAt'>,
  { modules }: Operation,
  record: ApplicationRecord | undefined,
): string | undefined {
  const at = record?.deployedAt ?? null;
  if (at === null || endedAt === null || at > endedAt) return undefined;
  const [version, ...others] = new Set([...modules.keys()].map((it) => record?.modules.get(it)?.version));
  return others.length === 0 ? version : undefined;
}

function versionOfWhole({ whole, from }: Operation): string | undefined {
  return whole ? (from ?? undefined) : undefined;
}
