import type { PlanStatus } from '../listing/listed-plan.ts';
import type { DeployAll, LeftOutReason } from '../model/deploy-all.ts';
import type { Plan } from '../model/plan.ts';
import type { Operation } from '../records/run/operation.ts';
import { isSettled } from '../records/run/operation-transitions.ts';
import { hasEnded, type Run } from '../records/run/run.ts';
import { byReason } from './by-reason.ts';
import { leftOutCounts } from './left-out-counts.ts';

/** One execution of Deploy All; applications by what became of them, each in exactly one list. */
export interface DeployAllExecution {
  readonly plan: string;
  readonly platform: string;
  /** The plan whose leftovers it covers; null when it covers everything. */
  readonly relaunches: string | null;
  readonly status: PlanStatus;
  /** Who asked for it; null when that is not known. */
  readonly by: string | null;
  /** ISO times. */
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Deployed, or found to be there already. */
  readonly succeeded: readonly string[];
  /** Also those of which it is not known, and those that were taken back. */
  readonly failed: readonly string[];
  /** Never started, after another one failed or because the run came to nothing. */
  readonly skipped: readonly string[];
  /** Not begun yet, or under way. */
  readonly pending: readonly string[];
  /** Left out when the plan was made, by the reason; reasons without any are absent. */
  readonly leftOut: ReadonlyMap<LeftOutReason, readonly string[]>;
}

/** What became of a plan of Deploy All that has a run; undefined for every other run. */
export function deployAllExecution(run: Run): DeployAllExecution | undefined {
  if (run.deployAll === undefined) return undefined;
  const { plan, status, origin, startedBy, startedAt, endedAt, deployAll } = run;
  return {
    ...toldBy(deployAll),
    ...{ plan, status, by: origin?.by ?? deployAll.by ?? startedBy, startedAt, endedAt },
    ...fates(run),
  };
}

/** The same of a plan that has no run yet; `status` says whether it is proposed or merged. */
export function proposedExecution(
  name: string,
  plan: Plan,
  status: 'open' | 'merged',
): DeployAllExecution | undefined {
  if (plan.deployAll === undefined) return undefined;
  return {
    ...toldBy(plan.deployAll),
    ...{ plan: name, status, by: plan.origin?.by ?? plan.deployAll.by ?? null },
    ...{ startedAt: null, endedAt: null, succeeded: [], failed: [], skipped: [] },
    pending: plan.applications.map(({ application }) => application),
  };
}

/** How many applications there are of each fate, apart from each other (LifeTime: failed and skipped are). */
export type ExecutionCounts = Readonly<
  Record<'succeeded' | 'failed' | 'skipped' | 'pending' | LeftOutReason, number>
>;

/** Counts what has become of one execution. */
export function executionCounts({
  succeeded,
  failed,
  skipped,
  pending,
  leftOut,
}: DeployAllExecution): ExecutionCounts {
  return {
    ...{ succeeded: succeeded.length, failed: failed.length },
    ...{ skipped: skipped.length, pending: pending.length },
    ...leftOutCounts(leftOut),
  };
}

function toldBy({ platform, relaunches, leftOut }: DeployAll) {
  const inOrder = byReason((reason) => leftOut.get(reason) ?? []);
  return { platform, relaunches: relaunches ?? null, leftOut: inOrder };
}

type Fate = 'succeeded' | 'failed' | 'skipped' | 'pending';

function fates(run: Run): Pick<DeployAllExecution, Fate> {
  const of = (wanted: Fate) =>
    run.operations.flatMap((it) => (fateOf(it, run) === wanted ? [it.application] : []));
  return { succeeded: of('succeeded'), failed: of('failed'), skipped: of('skipped'), pending: of('pending') };
}

function fateOf(operation: Operation, run: Run): Fate {
  if (isSettled(operation)) return 'succeeded';
  switch (operation.state) {
    case 'pending':
    case 'started':
      return hasEnded(run) ? 'skipped' : 'pending';
    case 'skipped':
      return 'skipped';
    default:
      return 'failed';
  }
}
