import type { Finding } from '../problem.ts';
import { compareVersions } from '../versions/version.ts';
import type { Landing, LandingJudgement } from './landing.ts';
import type { PlanContext } from './plan-context.ts';

const code = 'newer-in-target';

/**
 * A version that is older than what it would replace (LifeTime: a lower version cannot be deployed): left out where
 * only newer ones are taken, and the plan takes back no run, else refused unless the plan acknowledges that it goes back.
 */
export function judgeNewer(
  landing: Landing,
  { present, newest }: { readonly present: readonly string[]; readonly newest: string },
): LandingJudgement {
  const { entry, context } = landing;
  const { application, version } = entry;
  const place = `'${context.environment.name}'`;
  const has = `${place} has ${application} ${newest}, which is newer than ${version}`;
  const takesNewer = context.environment.deploy === 'if-newer' && !context.undone.has(application);
  if (takesNewer && holdsNothingOlder(landing, present)) {
    const message = `${has}, and takes newer versions alone (deploy: if-newer); it is skipped`;
    return { findings: [{ code, severity: 'notice', message }], skip: code };
  }
  if (context.plan.acknowledged.downgrades.includes(application)) {
    const message = `${place} goes back from ${application} ${newest} to ${version}, as the plan acknowledges`;
    return { findings: [{ code, severity: 'notice', message }] };
  }
  const message = `${has}; choose ${newest} or later, or name ${application} below acknowledge.downgrades to go back`;
  return { findings: [{ code, message }] };
}

/** Whether leaving the version out leaves nothing behind that it would have renewed. */
function holdsNothingOlder({ entry, target, modules, whole }: Landing, present: readonly string[]): boolean {
  const wasWhole = target.version !== null && target.versions.has(target.version);
  const isComplete = whole ? wasWhole : modules.every((module) => target.modules.has(module));
  return !target.uncertain && isComplete && present.every((it) => compareVersions(it, entry.version) >= 0);
}

/** Downgrades that are acknowledged and that the plan does not bring: a slip, or out of date. */
export function judgeNeedlessDowngrades(context: PlanContext, found: readonly Finding[]): Finding[] {
  const { plan, environment } = context;
  return plan.acknowledged.downgrades.flatMap((application, index) => {
    const own = found.filter((finding) => finding.application === application);
    if (own.some((finding) => finding.code === code || finding.severity === 'error')) return [];
    const isPlanned = plan.applications.some((entry) => entry.application === application);
    const why = isPlanned ? `nothing of it in '${environment.name}' is newer` : 'it is not in this plan';
    const message = `acknowledge.downgrades names ${application}, but ${why}; remove it there`;
    const path = ['acknowledge', 'downgrades', index];
    return [{ code, severity: 'warning', message, application, path }];
  });
}
