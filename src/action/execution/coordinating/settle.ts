import { environmentsWithBranches } from '../../../domain/model/configuration.ts';
import type { PlanAddress } from '../../../domain/names.ts';
import { awaitsClaim, isHandedOver } from '../../../domain/records/run/run.ts';
import { neverDue } from '../../../ports/hand-over.ts';
import { neverStopped } from '../../../ports/stop-signal.ts';
import { readTrusted } from '../../../usecases/reading/trusted.ts';
import { reconcile } from '../../../usecases/reconcile.ts';
import type { ExecutingPorts } from '../execution-session.ts';
import { type Executed, nothingExecuted, togetherWith } from '../outcome/executed.ts';
import { rehearseSettling } from '../rehearsal/rehearse-settling.ts';
import { openFollowUps } from './open-follow-ups.ts';
import { tellPeople } from './tell-people.ts';

export interface Settling {
  /** Only this plan's run, and what its environment owes. */
  readonly only: PlanAddress | undefined;
  readonly dryRun: boolean;
}

/**
 * Settles runs whose job is gone, starts what may start, opens what is owed, and tells people: everywhere, or for one
 * plan. It may be killed at any time: the next one settles what it was about.
 */
export async function settle(session: ExecutingPorts, { only, dryRun }: Settling): Promise<Executed> {
  const { ports, starter, repository } = session;
  await repository.refresh();
  if (only !== undefined && (await hasNoHolder(session, only))) return nothingExecuted;
  const trusted = await readTrusted(repository);
  const environment = only?.environment ?? null;
  const environments = environmentsWithBranches(trusted.configuration)
    .map(({ name }) => name)
    .filter((name) => environment === null || environment === name);
  if (dryRun) return { ...(await rehearseSettling(session, environments, only)), environment };
  const report = await reconcile({ ports, trusted, stop: neverStopped, handOver: neverDue, starter, only });
  let all: Executed = { ...nothingExecuted, ...report };
  for (const name of environments) {
    all = togetherWith(all, await openFollowUps(session, trusted, name));
    const question = { environment: name, only: only?.plan };
    all = togetherWith(all, await tellPeople(session, trusted, question));
  }
  return { ...all, environment };
}

/**
 * A plan that waits, is prepared, or was handed over has nothing to be settled, and its job has looked a moment ago whether it may
 * start or go on: without this one that cannot be judged or taken up would be asked for without end. The schedule asks
 * for it again.
 */
async function hasNoHolder({ ports }: ExecutingPorts, { environment, plan }: PlanAddress): Promise<boolean> {
  const run = await (await ports.readRecords()).run(environment, plan);
  return run !== undefined && (awaitsClaim(run) || isHandedOver(run));
}
