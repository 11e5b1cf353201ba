import { type PlanAddress, planAddress } from '../../../domain/names.ts';
import { hasEnded, type Run } from '../../../domain/records/run/run.ts';
import type { HandOver } from '../../../ports/hand-over.ts';
import type { StopSignal } from '../../../ports/stop-signal.ts';
import { execute } from '../../../usecases/execution/execute.ts';
import { readTrusted } from '../../../usecases/reading/trusted.ts';
import type { Runner } from '../../reporting/runner.ts';
import type { ExecutingPorts } from '../execution-session.ts';
import { type Executed, nothingExecuted, togetherWith } from '../outcome/executed.ts';
import { settle } from './settle.ts';
import { startMerged } from './start-merged.ts';
import { tellPeople } from './tell-people.ts';

export interface Coordination {
  readonly plan: PlanAddress;
  /** The person who has started the job. */
  readonly startedBy?: string | undefined;
  readonly stop: StopSignal;
  readonly handOver: HandOver;
  readonly runner: Pick<Runner, 'hold'>;
}

export interface Coordinated extends Executed {
  /** The plan's run as it stands in the records when this job is done with it. */
  readonly run: Run | undefined;
  /** Whether the run was lost before its end: somebody else has it, or the records are out of reach. */
  readonly isLost: boolean;
}

/**
 * Works one plan off, if it may start and nobody else has it, and then starts what may start now; what a former try of
 * this job has left is settled. A job that has changed nothing starts nothing: else a plan that cannot be judged or
 * taken up would be asked for without end. After a cancellation there is no time for it: the job that finishes this
 * one does it.
 */
export async function coordinate(
  session: ExecutingPorts,
  { plan: address, startedBy, stop, handOver, runner }: Coordination,
): Promise<Coordinated> {
  const { ports, repository } = session;
  const { environment, plan } = address;
  await repository.refresh();
  const trusted = await readTrusted(repository);
  runner.hold(planAddress(address));
  const newest = async () => (await ports.readRecords()).run(environment, plan);
  const before = await newest();
  const report = await execute({ ports, trusted, environment, plan, startedBy, stop, handOver });
  const worked = report.runs.find((run) => run.plan === plan);
  const isLost = worked !== undefined && !isLetGo(worked);
  if (!isLost) runner.hold(null);
  const executed = { ...nothingExecuted, ...report, environment };
  const run = worked ?? (await newest());
  if (stop.stopped || isLost) return { ...executed, run, isLost };
  if (worked === undefined && (await isLeft(session, run))) {
    const settled = await settle(session, { only: address, dryRun: false });
    return { ...togetherWith(executed, settled), run: await newest(), isLost };
  }
  if (worked === undefined || !hasChanged(worked, before)) return { ...executed, run, isLost };
  const started = await startMerged(session, environment, { dryRun: false });
  const told = await tellPeople(session, trusted, { environment, only: plan });
  return { ...togetherWith(togetherWith(executed, started), told), run, isLost };
}

/** Whether a run has a holder that is gone, such as a former attempt of the same job. */
async function isLeft({ ports }: ExecutingPorts, run: Run | undefined): Promise<boolean> {
  const holder = run?.holder ?? null;
  return holder !== null && (await ports.processes.holder(holder)) === 'gone';
}

/** Whether a run has ended here, or was claimed or taken up, which raises its epoch. */
function hasChanged(run: Run, before: Run | undefined): boolean {
  return hasEnded(run) || run.epoch > (before?.epoch ?? 0);
}

/** Whether nothing is left here for a post step to settle. */
function isLetGo(run: Run): boolean {
  return run.status === 'waiting' || hasEnded(run) || run.holder === null;
}
