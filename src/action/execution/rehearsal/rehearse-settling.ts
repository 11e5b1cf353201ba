import { type PlanAddress, planAddress } from '../../../domain/names.ts';
import { claimedRuns } from '../../../domain/records/environment/environment-state.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import { startMerged } from '../coordinating/start-merged.ts';
import type { ExecutingPorts } from '../execution-session.ts';
import { type Executed, nothingExecuted, togetherWith } from '../outcome/executed.ts';

/**
 * Says which runs would be settled, and what may start as everything stands. Settling itself cannot be rehearsed: it
 * ends processes and cancels workflows whose time is over.
 */
export async function rehearseSettling(
  session: ExecutingPorts,
  environments: readonly string[],
  only: PlanAddress | undefined,
): Promise<Executed> {
  let all: Executed = nothingExecuted;
  for (const environment of environments) {
    const state = await (await session.ports.readRecords()).environment(environment);
    for (const run of claimedRuns(state)) {
      if (only === undefined || only.plan === run.plan) await noteIfGone(session, run);
    }
    all = togetherWith(all, await startMerged(session, environment, { dryRun: true }));
  }
  return all;
}

async function noteIfGone({ ports }: ExecutingPorts, run: Run): Promise<void> {
  if (run.holder === null || (await ports.processes.holder(run.holder)) !== 'gone') return;
  ports.progress.note(`${planAddress(run)} would be settled: what executed it is gone`);
}
