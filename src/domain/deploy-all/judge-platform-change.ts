import type { Finding } from '../problem.ts';
import type { PlanContext } from '../rules/plan-context.ts';
import { comparePlatforms } from '../versions/compare-platforms.ts';

/** `platform-changed`: what was chosen because it is built for one platform says nothing of another one. */
export function judgePlatformChange({ plan, environment }: PlanContext): Finding[] {
  if (plan.deployAll === undefined) return [];
  const { platform } = plan.deployAll;
  const { name, platform: present } = environment;
  if (present !== undefined && comparePlatforms(present, platform) === 0) return [];
  const now = present === undefined ? 'names no platform any more' : `is on platform ${present} by now`;
  const message = `the plan brings '${name}' to platform ${platform}, and '${name}' ${now}; close it, and make another one with 'deployment-plans deploy-all ${name}'`;
  return [{ code: 'platform-changed', severity: 'error', message, path: ['deploy-all', 'platform'] }];
}
