import type { FollowUpAnswer } from '../follow-ups/follow-up.ts';
import type { LeftOutReason } from '../model/deploy-all.ts';
import type { PlanEntry } from '../model/plan.ts';
import { byReason } from './by-reason.ts';
import type { LeftOut } from './choose-applications.ts';
import { leftOutCounts } from './left-out-counts.ts';

/** The answer to `deploy-all`: the plan that was written, or why none was, and what became of every candidate. */
export interface DeployAllAnswer extends FollowUpAnswer {
  readonly platform: string;
  /** The plan whose leftovers it covers; null when it covers everything. */
  readonly relaunches: string | null;
  /** What it deploys, in this order. */
  readonly entries: readonly PlanEntry[];
  readonly leftOut: LeftOut;
  /** What is not on the platform either, and only covered afresh. */
  readonly notCovered: readonly string[];
}

/** How many applications there are of each kind, apart from each other. */
export type DeployAllCounts = Readonly<Record<'deploy' | 'redeploy' | LeftOutReason | 'not-covered', number>>;

/** Counts what a Deploy All would do, and what it leaves out. */
export function deployAllCounts({
  entries,
  leftOut,
  notCovered,
}: Pick<DeployAllAnswer, 'entries' | 'leftOut' | 'notCovered'>): DeployAllCounts {
  const redeploy = entries.filter(({ action }) => action === 'redeploy').length;
  return {
    ...{ deploy: entries.length - redeploy, redeploy },
    ...leftOutCounts(leftOut),
    'not-covered': notCovered.length,
  };
}

/** Names alone, as a plan keeps them. */
export function leftOutNames(leftOut: LeftOut): ReadonlyMap<LeftOutReason, readonly string[]> {
  return byReason((reason) => leftOut.get(reason)?.map(({ application }) => application) ?? []);
}
