import type { DeployEntry, Plan, PlanEntry, TagAndDeployEntry } from '../model/plan.ts';
import { type PlanAddress, planAddress } from '../names.ts';
import { latestVersion } from '../versions/version.ts';
import { type AvailableVersions, type FollowUpDraft, notInSource } from './draft-follow-up.ts';
import type { AdjustedVersion } from './follow-up.ts';

export interface CopyQuestion {
  /** The plan that is copied, whatever became of it. */
  readonly of: PlanAddress;
  readonly plan: Plan;
  /** The source of the new plan. */
  readonly source: string;
  /** By application; absent or empty means that the application is not in the source. */
  readonly available: ReadonlyMap<string, AvailableVersions>;
}

/**
 * The same entries, commits pinned: versions that the source does not have become its latest, applications that it does
 * not have are dropped (LifeTime: a kept tag that is not available can be adjusted). What was to be tagged is deployed
 * once the tag is there.
 */
export function draftCopy({ of, plan, source, available }: CopyQuestion): FollowUpDraft {
  const copies = plan.applications.map((entry) =>
    copyEntry(entry, available.get(entry.application) ?? new Map(), source),
  );
  const entries = new Map(copies.flatMap(({ entry }) => (entry ? [[entry.application, entry]] : [])));
  const dropped = copies.flatMap(({ application, entry }) => (entry ? [] : [application]));
  if (entries.size === 0) {
    const message = `'${source}' has none of the applications of ${planAddress(of)}; choose another source, or name applications`;
    const problems = [{ code: 'no-application-in-source', severity: 'error', message } as const];
    return { entries, dropped: [], adjusted: [], problems };
  }
  return {
    entries,
    dropped: dropped.map((application) => ({ application, reason: 'application-not-in-source' })),
    adjusted: copies.flatMap(({ adjusted }) => adjusted ?? []),
    problems: dropped.map((application) => notInSource(source, application)),
  };
}

interface CopiedEntry {
  readonly application: string;
  /** Absent when the new plan leaves it out. */
  readonly entry?: PlanEntry;
  readonly adjusted?: AdjustedVersion;
}

function copyEntry(entry: PlanEntry, available: AvailableVersions, source: string): CopiedEntry {
  const { application } = entry;
  if (entry.action === 'redeploy') return { application, entry };
  const { version } = entry;
  const commit = available.get(version);
  if (commit !== undefined) return { application, entry: deployed(entry, version, entry.commit ?? commit) };
  if (entry.action === 'tag-and-deploy') return { application, entry };
  const latest = latestVersion(available.keys());
  const latestCommit = latest === undefined ? undefined : available.get(latest);
  if (latest === undefined || latestCommit === undefined) return { application };
  const reason = `'${source}' does not have ${version}; its latest is ${latest}`;
  return {
    application,
    entry: deployed(entry, latest, latestCommit),
    adjusted: { application, from: version, to: latest, reason },
  };
}

function deployed(
  { application, modules }: DeployEntry | TagAndDeployEntry,
  version: string,
  commit: string,
): DeployEntry {
  return { application, action: 'deploy', version, commit, ...(modules && { modules }) };
}
