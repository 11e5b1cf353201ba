import { abortRun } from '../../domain/course/abort-run.ts';
import { type PlanAddress, planAddress } from '../../domain/names.ts';
import { runOf } from '../../domain/records/environment/environment-state.ts';
import { hasEnded, type Run } from '../../domain/records/run/run.ts';
import { type Clock, isoNow } from '../../ports/clock.ts';
import { requireRun } from '../reading/require-run.ts';
import type { RecordsAccess } from '../recording/commit-records.ts';
import { transact } from '../recording/transact.ts';
import { type Refusal, refused } from '../refusal.ts';
import { requireDigest } from '../require-digest.ts';

export interface AbortingPorts extends RecordsAccess {
  readonly clock: Clock;
}

export interface Abortion extends PlanAddress {
  /** Why; null when nobody said. */
  readonly reason: string | null;
  /** Who wants it. */
  readonly by: string;
  /** Of the plan as they have seen it; absent when they do not say. */
  readonly digest?: string | undefined;
}

/**
 * Ends a run before its time: one that waits or is prepared at once, one under way is ended by whoever holds it, who
 * notices within seconds (LifeTime: abort). Resolves when that is recorded, also when it was before. Rejects with a
 * Refusal (`no`) for a run that has ended or is being undone.
 */
export async function abortPlan(ports: AbortingPorts, abortion: Abortion): Promise<Run> {
  const { environment, plan, by } = abortion;
  const why = abortion.reason === null ? '' : `: ${abortion.reason}`;
  const wish = { reason: `aborted by ${by}${why}`, at: isoNow(ports.clock) };
  const known = await requireRun(await ports.readRecords(), abortion);
  requireDigest(known, abortion.digest);
  if (hasEnded(known)) throw pastAbort(known);
  return transact(ports, {
    environment,
    decide: (before) => {
      const state = abortRun(before, plan, wish) ?? before;
      const run = runOf(state, plan);
      requireDigest(run ?? known, abortion.digest);
      if (run === undefined || (state === before && run.status !== 'aborting')) throw pastAbort(run ?? known);
      return { state, message: `${planAddress(abortion)}: ${wish.reason}`, value: run };
    },
  });
}

function pastAbort(run: Run): Refusal {
  const address = planAddress(run);
  if (run.status === 'backing-out') {
    return refused(`${address} is being undone already, which an abort does not stop; wait for its end`);
  }
  return refused(
    `${address} has ended, so there is nothing to abort; 'deployment-plans show ${address}' tells how`,
  );
}
