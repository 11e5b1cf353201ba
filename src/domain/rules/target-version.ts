import type { DeployEntry } from '../model/plan.ts';
import type { ProblemCode } from '../problem.ts';
import type { ApplicationRecord } from '../records/environment-record.ts';
import { compareVersions, highestVersion } from '../versions/version.ts';
import { standsFromChain } from './chain-of-retries.ts';
import type { EntryFinding } from './entry-finding.ts';
import type { PlanContext } from './plan-context.ts';
import { judgeMark } from './version-mark.ts';

export interface Landing {
  readonly findings: readonly EntryFinding[];
  readonly skip?: ProblemCode;
}

/** What the version meets in the target: something newer, itself, or a mark that forbids it. */
export function judgeTarget(question: {
  readonly entry: DeployEntry;
  readonly target: ApplicationRecord;
  readonly modules: readonly string[];
  readonly whole: boolean;
  readonly context: PlanContext;
}): Landing {
  const { entry, target, context } = question;
  const blocked = judgeMark(entry.application, entry.version, context);
  if (blocked.length > 0) return { findings: blocked };
  if (isThere(question) || (target.version === entry.version && standsFromChain(target, context))) {
    const message = `'${context.environment.name}' already has ${entry.application} ${entry.version}; it is skipped`;
    return {
      findings: [{ code: 'already-deployed', severity: 'notice', message }],
      skip: 'already-deployed',
    };
  }
  const newest = highestVersion(presentVersions(question));
  if (newest === undefined || compareVersions(newest, entry.version) <= 0) return { findings: [] };
  const message = `'${context.environment.name}' has ${entry.application} ${newest}, which is newer than ${entry.version}; choose ${newest} or later`;
  return { findings: [{ code: 'newer-in-target', message }] };
}

/** An uncertain application never counts as deployed: what failed is not untouched (docs/design.md). */
function isThere(question: Parameters<typeof judgeTarget>[0]): boolean {
  const { entry, target, modules, whole } = question;
  if (target.uncertain) return false;
  const isOfVersion = (module: string) => target.modules.get(module)?.version === entry.version;
  if (!whole) return modules.every(isOfVersion);
  const wasWhole = target.version === entry.version && target.versions.has(entry.version);
  return wasWhole && [...target.modules.keys()].every(isOfVersion);
}

function presentVersions({ target, modules, whole }: Parameters<typeof judgeTarget>[0]): string[] {
  const ofModules = modules.flatMap((module) => target.modules.get(module)?.version ?? []);
  return whole && target.version !== null ? [target.version, ...ofModules] : ofModules;
}
