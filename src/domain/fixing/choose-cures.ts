import type { DeployEntry, Plan, PlanEntry, RedeployEntry } from '../model/plan.ts';
import type { Problem } from '../problem.ts';
import { compareVersions } from '../versions/version.ts';
import type { PlanChange } from './plan-change.ts';

/** Changes that were made before, as {@link changeKey} names them. */
export type TriedChanges = ReadonlySet<string>;

/**
 * The changes that cure the errors of a plan, as far as these say how; warnings are left to people. Errors that want
 * different versions of one application get the highest. A change that was tried before, or that changes nothing, is no
 * cure, so that following cures comes to an end.
 */
export function chooseCures(plan: Plan, problems: readonly Problem[], tried: TriedChanges): PlanChange[] {
  const written = new Map(plan.applications.map((entry) => [entry.application, entry]));
  const changes = new Map<string, PlanChange>();
  for (const { code, severity, cure } of problems) {
    if (severity !== 'error' || cure === undefined) continue;
    const { application, entry } = cure;
    const before = written.get(application);
    const change = { application, from: before === undefined ? null : entryText(before), to: entry };
    if (tried.has(changeKey(change)) || (before !== undefined && says(before, entry))) continue;
    const other = changes.get(application);
    const cures = [...new Set([...(other?.cures ?? []), code])];
    const to = other === undefined ? entry : higher(other.to, entry);
    changes.set(application, { ...change, to, cures });
  }
  return [...changes.values()];
}

export function changeKey({ application, to }: Pick<PlanChange, 'application' | 'to'>): string {
  return `${application} ${to}`;
}

/** What stands in the plan then: it takes the place of the whole entry. The commit is pinned where it is known. */
export function changedEntry(
  { application, to }: Pick<PlanChange, 'application' | 'to'>,
  commit: string | undefined,
): DeployEntry | RedeployEntry {
  if (to === 'redeploy') return { application, action: 'redeploy' };
  const entry = { application, action: 'deploy', version: to } as const;
  return commit === undefined ? entry : { ...entry, commit };
}

function entryText(entry: PlanEntry): string {
  return entry.action === 'redeploy' ? 'redeploy' : entry.version;
}

/** Whether the entry is already what a cure wants there, whole. */
function says(entry: PlanEntry, wanted: string): boolean {
  return entry.action !== 'tag-and-deploy' && entry.modules === undefined && entryText(entry) === wanted;
}

/** A version says more than `redeploy`, which keeps the one that is there. */
function higher(one: string, other: string): string {
  if (one === 'redeploy') return other;
  if (other === 'redeploy') return one;
  return compareVersions(one, other) >= 0 ? one : other;
}
