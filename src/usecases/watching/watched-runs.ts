import { type PlanAddress, planAddress } from '../../domain/names.ts';
import { isUnderWay, type Run } from '../../domain/records/run/run.ts';
import type { Records } from '../reading/records.ts';
import { requireRun } from '../reading/require-run.ts';

export type WatchedRecords = Pick<Records, 'head' | 'run' | 'activeRuns' | 'activeEnvironments'>;

/** The runs that are watched, as they stand at a look. */
export type FindWatched = (records: WatchedRecords, before: readonly Run[]) => Promise<readonly Run[]>;

/** The run of one plan; rejects with a Refusal (`no`) when there is none. */
export function runOfPlan(plan: PlanAddress): FindWatched {
  return async (records) => [await requireRun(records, plan)];
}

/**
 * All runs under way, and those that were at an earlier look, in the order in which they were seen first. One that the
 * records do not have any more, because they were set back, is watched no longer: nothing more is to come of it.
 */
export async function allUnderWay(records: WatchedRecords, before: readonly Run[]): Promise<readonly Run[]> {
  const environments = await records.activeEnvironments();
  const active = (await Promise.all(environments.map((name) => records.activeRuns(name)))).flat();
  const now = new Map(active.map((run) => [planAddress(run), run]));
  const known = before.map(
    async (run) => now.get(planAddress(run)) ?? (await records.run(run.environment, run.plan)) ?? [],
  );
  const seen = new Set(before.map(planAddress));
  const others = active.filter((run) => isUnderWay(run) && !seen.has(planAddress(run)));
  return [...(await Promise.all(known)).flat(), ...others];
}
