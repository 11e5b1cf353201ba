import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import type { PlanContext } from './plan-context.ts';

/** How much of an application an operation deploys. */
interface Extent {
  readonly modules: readonly string[];
  /** Whether these are all that it has. */
  readonly whole: boolean;
}

/** What an earlier run of a chain of retries deployed of an application. */
export interface EarlierSuccess extends Extent {
  /** `<environment>/<plan>`. */
  readonly by: string;
}

/**
 * Whether all that is wanted was deployed by an earlier run of the chain of retries and is still there, untouched since:
 * then the retry skips it (LifeTime repeats the whole plan; we do only what is left). People change retries, so that they
 * may want more than the earlier run deployed.
 */
export function standsFromChain(target: ApplicationRecord, wanted: Extent, context: PlanContext): boolean {
  const earlier = context.succeededBefore.get(target.application);
  if (earlier === undefined || target.plan !== earlier.by || target.uncertain) return false;
  return wanted.whole ? earlier.whole : wanted.modules.every((module) => earlier.modules.includes(module));
}
