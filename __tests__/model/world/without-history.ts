import type { Run } from '../../../src/domain/records/run/run.ts';
import { runsIn, withRuns } from './with-runs.ts';
import type { World } from './world.ts';

/**
 * Takes away what no decision of the model asks for: what a waiting run's record says that it waits for, which is found
 * out anew by everybody; for which reason a run ends; how often it was taken over, as long as epochs that differ go on to
 * differ; and how a run was that has changed since somebody looked at it.
 */
export function withoutHistory(world: World): World {
  const epochs = epochsByPlan(world);
  const forget = (run: Run): Run => {
    const epoch = epochs.get(run.plan)?.indexOf(run.epoch) ?? run.epoch;
    const isForgotten = run.epoch === epoch && run.waitingFor.length === 0 && run.reason === null;
    return isForgotten ? run : { ...run, epoch, waitingFor: [], reason: null };
  };
  return withRuns(world, forget);
}

/** The epochs that anybody knows of a plan's run, rising. */
function epochsByPlan(world: World): ReadonlyMap<string, readonly number[]> {
  const epochs = new Map<string, number[]>();
  for (const { plan, epoch } of runsIn(world)) {
    const known = epochs.get(plan) ?? [];
    if (!known.includes(epoch))
      epochs.set(
        plan,
        [...known, epoch].sort((one, other) => one - other),
      );
  }
  return epochs;
}
