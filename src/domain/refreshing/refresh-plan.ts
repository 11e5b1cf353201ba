import { type AvailableVersions, notInSource } from '../follow-ups/draft-follow-up.ts';
import type { AdjustedVersion } from '../follow-ups/follow-up.ts';
import type { DeployEntry, Plan, PlanEntry } from '../model/plan.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import { shortDigest } from '../short-digest.ts';
import { latestVersion } from '../versions/version.ts';
import { bringBack, type LeftOut } from './bring-back.ts';
import { mayLand } from './may-land.ts';
import type { Refreshment } from './refresh.ts';

export interface RefreshQuestion {
  readonly plan: Plan;
  /** What is wrong with the plan now. */
  readonly problems: readonly Problem[];
  /** What the source has of broken choices and of what was left out; absent or empty means that it is not there. */
  readonly available: ReadonlyMap<string, AvailableVersions>;
  /** The applications of the target. */
  readonly target: ReadonlyMap<string, ApplicationRecord>;
  /** Applications that had been left out of the plan for what was so then. */
  readonly leftOut: readonly LeftOut[];
}

/** Errors by which the choice of a version does not hold any more. */
const broken: readonly ProblemCode[] = [
  'tag-not-found',
  'version-not-in-source',
  'version-blocked',
  'newer-in-target',
  'tag-moved',
];

/** The applications of a plan whose choice does not hold any more. */
export function brokenChoices({ plan, problems }: Pick<RefreshQuestion, 'plan' | 'problems'>): string[] {
  return plan.applications
    .filter((entry) => entry.action === 'deploy' && breachesOf(entry, problems).length > 0)
    .map(({ application }) => application);
}

/**
 * What becomes of an open plan when source or target have changed (LifeTime: a plan is refreshed, keeps the choices that
 * are still available, and looks anew at what had been left out). A choice is broken when the rules say so, and what
 * takes its place is decided as for follow-ups: the latest version of the source, or, when that has none, nothing. What
 * cannot be put right so stays as it is, for a person.
 */
export function refreshPlan(question: RefreshQuestion): Refreshment {
  const { plan } = question;
  const dropped = plan.applications.filter((entry) => isGone(entry, question));
  const changes = plan.applications.flatMap((entry) =>
    dropped.includes(entry) || entry.action !== 'deploy' ? [] : (adjust(entry, question) ?? []),
  );
  const back = question.leftOut.map((it) => bringBack(it, question));
  const added = back.flatMap(({ added: one }) => (one === undefined ? [] : [one]));
  const names = dropped.map(({ application }) => application);
  const { source } = plan;
  if (dropped.length === plan.applications.length && dropped.length > 0 && added.length === 0) {
    const message = `'${source}' has none of the plan's applications any more; choose another source, or withdraw the plan`;
    const problems = [{ code: 'no-application-in-source', severity: 'error', message } as const];
    return { entries: new Map(), dropped: [], adjusted: [], added: [], problems };
  }
  const entries = [...changes, ...added].map(({ entry }) => [entry.application, entry] as const);
  return {
    entries: new Map(entries),
    dropped: names.map((application) => ({ application, reason: 'application-not-in-source' })),
    adjusted: changes.map(({ adjusted }) => adjusted),
    added: added.map(({ said }) => said),
    problems: [
      ...names.map((application) => notInSource(source, application)),
      ...back.flatMap(({ problem }) => problem ?? []),
    ],
  };
}

function isGone(entry: PlanEntry, { available, problems }: RefreshQuestion): boolean {
  const isThere = (available.get(entry.application)?.size ?? 0) > 0;
  return entry.action === 'deploy' && !isThere && breachesOf(entry, problems).length > 0;
}

function breachesOf({ application }: PlanEntry, problems: readonly Problem[]): ProblemCode[] {
  return problems
    .filter((it) => it.severity === 'error' && it.application === application && broken.includes(it.code))
    .map(({ code }) => code);
}

interface Adjustment {
  readonly entry: DeployEntry;
  readonly adjusted: AdjustedVersion;
}

function adjust(entry: DeployEntry, question: RefreshQuestion): Adjustment | undefined {
  const [breach] = breachesOf(entry, question.problems);
  if (breach === undefined) return undefined;
  const { application, version: from } = entry;
  const versions = question.available.get(application) ?? new Map<string, string>();
  const moved = breach === 'tag-moved' ? pinnedAnew(entry, versions, question) : undefined;
  if (moved !== undefined) return moved;
  const to = latestVersion(versions.keys());
  const commit = to === undefined ? undefined : versions.get(to);
  if (to === undefined || commit === undefined || to === from) return undefined;
  const adjusted = { ...entry, version: to, commit };
  if (!mayLand(adjusted, question.target.get(application))) return undefined;
  const reason = `${reasonOf(breach, from, question)}; ${to} is the latest version in '${question.plan.source}'`;
  return { entry: adjusted, adjusted: { application, from, to, reason } };
}

/** The commit that the version is now, where nobody has had it as another one; that somebody moved a tag is said. */
function pinnedAnew(
  entry: DeployEntry,
  versions: AvailableVersions,
  { plan, target }: RefreshQuestion,
): Adjustment | undefined {
  const { application, version, commit: before } = entry;
  const commit = versions.get(version);
  if (before === undefined || commit === undefined || commit === before) return undefined;
  const pinned = { ...entry, commit };
  if (!mayLand(pinned, target.get(application))) return undefined;
  const reason = `in '${plan.source}' the version is ${shortDigest(commit)} now, and the plan pinned ${shortDigest(before)}: look at what has changed`;
  return { entry: pinned, adjusted: { application, from: version, to: version, reason } };
}

function reasonOf(breach: ProblemCode, version: string, { plan }: RefreshQuestion): string {
  switch (breach) {
    case 'version-blocked':
      return `${version} was marked bad`;
    case 'newer-in-target':
      return `'${plan.target}' has something newer than ${version} by now`;
    case 'tag-moved':
      return `the tag of ${version} was moved`;
    default:
      return `'${plan.source}' does not have ${version} any more`;
  }
}
