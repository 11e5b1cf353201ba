import type { PlanAddress } from '../../domain/names.ts';
import { neverDue } from '../../ports/hand-over.ts';
import { neverStopped } from '../../ports/stop-signal.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { reconcile } from '../../usecases/reconcile.ts';
import { type Executed, nothingExecuted, togetherWith } from './executed.ts';
import type { ExecutingPorts } from './execution-session.ts';
import { openFollowUps } from './open-follow-ups.ts';

export interface Settling {
  /** Only this plan's run, and what its environment owes. */
  readonly only: PlanAddress | undefined;
  readonly dryRun: boolean;
}

/**
 * Settles runs whose job is gone, starts what may start, and opens what is owed: everywhere, or for one plan. It may be
 * killed at any time: the next one settles what it was about.
 */
export async function settle(session: ExecutingPorts, { only, dryRun }: Settling): Promise<Executed> {
  const { ports, starter, repository } = session;
  await repository.refresh();
  if (only !== undefined && (await isWaiting(session, only))) return nothingExecuted;
  const trusted = await readTrusted(repository);
  const report = await reconcile({ ports, trusted, stop: neverStopped, handOver: neverDue, starter, only });
  const executed = { ...nothingExecuted, ...report, environment: only?.environment ?? null };
  if (dryRun) return executed;
  const environments = [...trusted.configuration.environments.values()].filter(
    ({ root, name }) => !root && (only === undefined || only.environment === name),
  );
  let all: Executed = executed;
  for (const { name } of environments) {
    all = {
      ...togetherWith(all, await openFollowUps(session, trusted, name)),
      environment: executed.environment,
    };
  }
  return all;
}

/**
 * A plan that waits has nothing to be settled, and its job has looked a moment ago whether it may start: without this
 * one that cannot be judged would be asked for without end.
 */
async function isWaiting({ ports }: ExecutingPorts, { environment, plan }: PlanAddress): Promise<boolean> {
  const run = await (await ports.readRecords()).run(environment, plan);
  return run?.status === 'waiting';
}
