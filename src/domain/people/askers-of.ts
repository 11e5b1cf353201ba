import type { DeployAll } from '../model/deploy-all.ts';
import type { Origin } from '../model/plan.ts';

/** What a plan, or its run, says of who wanted it. */
export interface AskedFor {
  readonly origin?: Origin | null;
  readonly deployAll?: DeployAll;
}

/** Who asked for a plan, each once: for the follow-up that it is, and for the Deploy All that it is part of. */
export function askersOf({ origin, deployAll }: AskedFor): string[] {
  return [...new Set([origin?.by, deployAll?.by].flatMap((by) => by ?? []))];
}
