import type { AvailableVersions } from '../follow-ups/draft-follow-up.ts';
import type { DeployEntry } from '../model/plan.ts';
import type { Problem } from '../problem.ts';
import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import { compareVersions, latestVersion } from '../versions/version.ts';
import { mayLand } from './may-land.ts';
import type { AddedApplication } from './refresh.ts';
import type { RefreshQuestion } from './refresh-plan.ts';

/** An application that is not in a plan for a reason that may not hold any more. */
export interface LeftOut {
  readonly application: string;
  /** The version that the plan would have had. */
  readonly version: string;
  /** `same`: the target had that version; `not-in-source`: the source had nothing of it. */
  readonly because: 'same' | 'not-in-source';
}

export interface BroughtBack {
  readonly added?: { readonly entry: DeployEntry; readonly said: AddedApplication };
  /** Why it cannot come back although it differs now. */
  readonly problem?: Problem;
}

/**
 * Looks anew at an application that had been left out. It comes back when the target differs from what it was left out
 * for, and the source has what the target should have: that version, or else a later one than the target's. A target that
 * has moved on to a version of the same source has not been changed behind the plan's back.
 */
export function bringBack(leftOut: LeftOut, question: RefreshQuestion): BroughtBack {
  const { application, version } = leftOut;
  const target = question.target.get(application);
  const there = target?.version ?? null;
  const versions = question.available.get(application) ?? new Map<string, string>();
  const stands = there !== null && target?.uncertain === false;
  if (stands && (there === version || isProgress({ there, version, versions }))) return {};
  const entry = fitting({ application, version, target, versions });
  if (entry !== undefined) {
    const said = { application, version: entry.version, reason: reasonOf(leftOut, there, question) };
    return { added: { entry, said } };
  }
  return leftOut.because === 'same' ? { problem: nothingFits(leftOut, there, question) } : {};
}

function isProgress(known: {
  readonly there: string;
  readonly version: string;
  readonly versions: AvailableVersions;
}): boolean {
  const { there, version, versions } = known;
  return compareVersions(there, version) > 0 && versions.has(there);
}

function fitting(known: {
  readonly application: string;
  readonly version: string;
  readonly target: ApplicationRecord | undefined;
  readonly versions: AvailableVersions;
}): DeployEntry | undefined {
  const { application, version, target, versions } = known;
  // What nobody knows the outcome of may be deployed once more as it is.
  const isChange = (it: string) => target?.uncertain === true || it !== target?.version;
  const latest = latestVersion(versions.keys());
  return [version, ...(latest === undefined ? [] : [latest])]
    .flatMap((it): DeployEntry[] => {
      const commit = versions.get(it);
      return commit === undefined ? [] : [{ application, action: 'deploy', version: it, commit }];
    })
    .find((entry) => isChange(entry.version) && mayLand(entry, target));
}

function reasonOf({ because, version }: LeftOut, there: string | null, { plan }: RefreshQuestion): string {
  const { source, target } = plan;
  if (because === 'not-in-source') return `it was left out because '${source}' did not have it, and now does`;
  return `it was left out because '${target}' had ${version} as well, and now has ${there ?? 'nothing'}`;
}

function nothingFits(leftOut: LeftOut, there: string | null, { plan }: RefreshQuestion): Problem {
  const { application, version } = leftOut;
  const { source, target } = plan;
  const message = `${application} was left out because '${target}' had ${version} as well; now that has ${there ?? 'nothing'} and '${source}' nothing later. Bring there what '${target}' has got, or leave it out`;
  return { code: 'newer-in-target', severity: 'warning', message, application };
}
