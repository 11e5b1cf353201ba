import type { Finding, Severity } from '../problem.ts';
import type { PlanContext } from '../rules/plan-context.ts';
import type { ResolvedOperation } from '../rules/resolved-operation.ts';
import { comparePlatforms } from '../versions/compare-platforms.ts';

/**
 * `platform-older` (LifeTime: "incompatible platform"): an error when the target's platform is older than the one on which
 * the very same version runs in the source, for that says nothing of an older one. A notice when the target was brought up
 * to date since it got what the plan leaves there (LifeTime: what "Deploy All" would deploy). Versions of which no platform
 * is recorded are not judged.
 */
export function judgePlatform(context: PlanContext, operations: readonly ResolvedOperation[]): Finding[] {
  const { platform } = context.environment;
  if (platform === undefined) return [];
  return operations.flatMap((operation) => judgeOne(context, operation, platform));
}

function judgeOne(
  { environment, source, target, plan, undone }: PlanContext,
  { application, action, skip, to }: ResolvedOperation,
  platform: string,
): Finding[] {
  const { name } = environment;
  if (skip !== undefined) {
    const had = target.get(application)?.platform ?? null;
    if (skip !== 'already-deployed' || had === null || comparePlatforms(had, platform) >= 0) return [];
    const message = `${application} ${to} was deployed on platform ${had}, and '${name}' has ${platform} by now; 'redeploy' deploys it again`;
    return [finding(application, 'notice', message)];
  }
  const hasBeenThere = action === 'redeploy' || undone.has(application);
  const origin = hasBeenThere ? undefined : source?.get(application);
  const ranOn = origin?.version === to ? (origin?.platform ?? null) : null;
  if (ranOn === null || comparePlatforms(platform, ranOn) >= 0) return [];
  const message = `${application} ${to} runs in '${plan.source}' on platform ${ranOn}, and '${name}' has ${platform}, which is older; bring '${name}' up to date and say so in the configuration, or choose a version that was tried on ${platform}`;
  return [finding(application, 'error', message)];
}

function finding(application: string, severity: Severity, message: string): Finding {
  return { code: 'platform-older', severity, message, path: ['applications', application], application };
}
