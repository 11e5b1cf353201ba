import { continueRun } from '../../domain/course/continue-run.ts';
import { type PlanAddress, planAddress } from '../../domain/names.ts';
import { runOf } from '../../domain/records/environment/environment-state.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { type Clock, isoNow } from '../../ports/clock.ts';
import { requireRun } from '../reading/require-run.ts';
import type { RecordsAccess } from '../recording/commit-records.ts';
import { transact } from '../recording/transact.ts';
import { type Refusal, refused } from '../refusal.ts';
import { requireDigest } from '../require-digest.ts';

export interface ContinuingPorts extends RecordsAccess {
  readonly clock: Clock;
}

export interface Continuing extends PlanAddress {
  /** Who says so. */
  readonly by: string;
  /** Of the plan as they have seen it; absent when they do not say. */
  readonly digest?: string | undefined;
}

/**
 * Lets what a run has prepared be activated (LifeTime: the second step of a deployment in two steps). It is activated by
 * the next execution there, as soon as nothing else forbids it. Rejects with a Refusal (`no`) unless the run is prepared,
 * and for whoever says so second.
 */
export async function continuePlan(ports: ContinuingPorts, continuing: Continuing): Promise<Run> {
  const { environment, plan, by } = continuing;
  const known = await requireRun(await ports.readRecords(), continuing);
  return transact(ports, {
    environment,
    decide: async (before, records) => {
      const state = continueRun(before, plan, { by, at: isoNow(ports.clock) });
      // It may have ended since it was looked at.
      const run = runOf(state ?? before, plan) ?? (await records.run(environment, plan)) ?? known;
      requireDigest(run, continuing.digest);
      if (state === undefined) throw notToContinue(run);
      return { state, message: `${planAddress(continuing)}: continued by ${by}`, value: run };
    },
  });
}

function notToContinue({ status, continued, ...run }: Run): Refusal {
  const address = planAddress(run);
  if (status === 'prepared' && continued !== undefined) {
    return refused(
      `${address} was continued by ${continued.by} at ${continued.at}; it is activated as soon as it may be`,
    );
  }
  return refused(`${address} is ${status}; only what is prepared can be continued`);
}
