import type { ApplicationRecord } from '../records/environment-record.ts';
import type { PlanContext } from './plan-context.ts';

/**
 * Whether what an earlier run of the chain of retries deployed is still there, untouched since: then the
 * retry skips it (LifeTime repeats the whole plan; we do only what is left).
 */
export function standsFromChain(target: ApplicationRecord, context: PlanContext): boolean {
  const by = context.succeededBefore.get(target.application);
  return by !== undefined && target.plan === by && !target.uncertain;
}
