import type { DeployEntry, Plan, PlanEntry } from '../model/plan.ts';
import type { Problem } from '../problem.ts';
import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import type { Operation } from '../records/run/operation.ts';
import type { Run } from '../records/run/run.ts';
import { latestVersion } from '../versions/version.ts';
import type { AdjustedVersion, DroppedApplication } from './follow-up.ts';
import { leftBehind } from './left-behind.ts';

/** What a source has of an application: version to commit, without versions marked bad. */
export type AvailableVersions = ReadonlyMap<string, string>;

export interface FollowUpQuestion {
  readonly run: Run;
  /** The plan as it was merged. */
  readonly plan: Plan;
  /** The source of the new plan. */
  readonly source: string;
  /** By application; absent or empty means that the application is not in the source. */
  readonly available: ReadonlyMap<string, AvailableVersions>;
}

export interface ReuseQuestion extends FollowUpQuestion {
  /** Whether to take the newest versions of the source instead of the run's. */
  readonly latest: boolean;
  /** What the environment of the run has by now, by application. */
  readonly present: ReadonlyMap<string, ApplicationRecord>;
}

/** The entries of a follow-up and what a person should know about them. */
export interface FollowUpDraft {
  readonly entries: ReadonlyMap<string, PlanEntry>;
  readonly dropped: readonly DroppedApplication[];
  readonly adjusted: readonly AdjustedVersion[];
  /** A warning for each dropped application, or the error that nothing is left. */
  readonly problems: readonly Problem[];
}

/**
 * A retry: the same entries, commits pinned where the run knew them, and what the run has tagged as the version that it is
 * by now (LifeTime: retrying an aborted plan).
 */
export function draftRetry(question: FollowUpQuestion): FollowUpDraft {
  const { plan, run } = question;
  const entries = plan.applications.map((entry) => retriedEntry(entry, operationOf(run, entry.application)));
  return keepAvailable(question, entries, []);
}

function retriedEntry(entry: PlanEntry, operation: Operation | undefined): PlanEntry {
  if (entry.action === 'tag-and-deploy') {
    return operation?.tagged === true ? { ...entry, action: 'deploy' } : entry;
  }
  const commit = operation?.commit;
  return entry.action === 'deploy' && entry.commit === undefined && commit ? { ...entry, commit } : entry;
}

/**
 * A reuse: every operation as a deployment of the version that the run left behind, or with `latest` of the
 * newest one that the source has (LifeTime: reusing a finished plan, with and without keeping the tags). Where the run
 * left something newer than it wanted, that is what everything else in it has been tried with.
 */
export function draftReuse(question: ReuseQuestion): FollowUpDraft {
  const { plan, run, latest } = question;
  const adjusted: AdjustedVersion[] = [];
  const entries = plan.applications.flatMap((entry) => {
    const { application } = entry;
    const operation = operationOf(run, application);
    const reused = reusedEntry(entry, operation);
    if (operation === undefined || reused === undefined) return [];
    const available = question.available.get(application) ?? new Map<string, string>();
    const wanted = latest ? latestIn(question, available) : newerThere(question, operation);
    if (wanted === undefined || available.size === 0 || wanted.version === reused.version) return [reused];
    const { version, reason } = wanted;
    adjusted.push({ application, from: reused.version, to: version, reason });
    const { commit: _, ...unpinned } = reused;
    const commit = available.get(version);
    return [{ ...unpinned, version, ...(commit !== undefined && { commit }) }];
  });
  return keepAvailable(question, entries, adjusted);
}

/** Another version than that of the run's operation, and why. */
interface Wanted {
  readonly version: string;
  readonly reason: string;
}

function latestIn({ source }: FollowUpQuestion, available: AvailableVersions): Wanted | undefined {
  const version = latestVersion(available.keys());
  return version === undefined ? undefined : { version, reason: `the latest version in '${source}'` };
}

/** What an operation that was left out found there. */
function newerThere({ run, present }: ReuseQuestion, operation: Operation): Wanted | undefined {
  const version = leftBehind(run, operation, present.get(operation.application));
  if (version === undefined) return undefined;
  return { version, reason: `what '${run.environment}' had already, which is newer` };
}

function reusedEntry(entry: PlanEntry, operation: Operation | undefined): DeployEntry | undefined {
  if (operation === undefined || operation.to === null) return undefined;
  const { application, modules } = entry;
  const reused = { application, action: 'deploy', version: operation.to } as const;
  const pinned = operation.commit === null ? reused : { ...reused, commit: operation.commit };
  return modules === undefined ? pinned : { ...pinned, modules };
}

function keepAvailable(
  { source, available, run }: FollowUpQuestion,
  entries: readonly PlanEntry[],
  adjusted: readonly AdjustedVersion[],
): FollowUpDraft {
  const isThere = ({ action, application }: PlanEntry) =>
    action !== 'deploy' || (available.get(application)?.size ?? 0) > 0;
  const kept = entries.filter(isThere);
  if (kept.length === 0) {
    const message = `'${source}' has none of the applications of ${run.environment}/${run.plan}; choose another source`;
    const problems = [{ code: 'no-application-in-source', severity: 'error', message } as const];
    return { entries: new Map(), dropped: [], adjusted: [], problems };
  }
  const missing = entries.filter((entry) => !isThere(entry)).map(({ application }) => application);
  return {
    entries: new Map(kept.map((entry) => [entry.application, entry])),
    dropped: missing.map((application) => ({ application, reason: 'application-not-in-source' })),
    adjusted,
    problems: missing.map((application) => notInSource(source, application)),
  };
}

/** Why a follow-up leaves out an application. */
export function notInSource(source: string, application: string): Problem {
  const message = `'${source}' does not have ${application} whole; the new plan leaves it out`;
  return { code: 'application-not-in-source', severity: 'warning', message, application };
}

function operationOf(run: Run, application: string): Operation | undefined {
  return run.operations.find((operation) => operation.application === application);
}
