import type { PlanEntry } from './plan.ts';

/** What an entry of a plan wants of its application, as it is written and shown: a version, or `redeploy`. */
export function wantedVersion(entry: PlanEntry): string {
  return entry.action === 'redeploy' ? 'redeploy' : entry.version;
}
