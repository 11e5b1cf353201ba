import { isLeftOpenBy } from '../domain/listing/offers.ts';
import { type PlanAddress, planAddress } from '../domain/names.ts';
import { declareFailure, declareSuccess } from '../domain/records/environment/application-transitions.ts';
import {
  applicationOf,
  type EnvironmentState,
  withApplication,
} from '../domain/records/environment/environment-state.ts';
import type { Effect } from '../domain/records/run/effect.ts';
import type { Operation } from '../domain/records/run/operation.ts';
import { isUnderWay, type Run } from '../domain/records/run/run.ts';
import { isoNow } from '../ports/clock.ts';
import type { Liveness } from '../ports/processes.ts';
import { neverStopped } from '../ports/stop-signal.ts';
import type { ExecutionPorts } from './execution/execution-ports.ts';
import { startedEffects } from './execution/resuming/await-effect.ts';
import { takeOver } from './execution/resuming/take-over.ts';
import { dueAfter, patience } from './execution/settling/due-after.ts';
import { recordSettled } from './execution/settling/record-settled.ts';
import { seeEnds } from './execution/settling/see-ends.ts';
import { requireRun } from './reading/require-run.ts';
import { transact } from './recording/transact.ts';
import { type Refusal, refused, wrongUsage } from './refusal.ts';

export interface DeclaredOutcome {
  readonly application: string;
  readonly outcome: 'succeeded' | 'failed';
}

/**
 * A person declares that the holder of a run is dead: the run is ended as `reconcile` would end it. Refused
 * (`no`) while the holder, or something that it started, is alive on this host.
 */
export async function resolveHolder(ports: ExecutionPorts, address: PlanAddress): Promise<Run> {
  const run = await requireRun(await ports.readRecords(), address);
  if (!isUnderWay(run)) {
    throw refused(`${planAddress(run)} is ${run.status}; there is no holder to declare dead`);
  }
  if (run.holder !== null && (await ports.processes.holder(run.holder)) === 'alive') {
    throw refused(
      `${planAddress(run)} is executed by process ${run.holder.pid} on this host, which is alive; stop that instead`,
    );
  }
  for (const { effect, operation } of startedEffects(run)) {
    if ((await ports.processes.effect(effect)) === 'alive') throw stillRunning(operation, 'on this host');
  }
  const reason = 'a person declared its holder dead';
  const handOver = dueAfter(ports.clock, patience);
  const seen = await seeEnds(declaredDead(ports), run, { stop: neverStopped, handOver, reason });
  for (const { effect, operation } of seen.left) {
    throw stillRunning(operation, 'url' in effect ? `at ${effect.url}` : 'somewhere else');
  }
  const taken = await takeOver(ports, run);
  if (taken === undefined) throw refused(`${planAddress(run)} has changed meanwhile; look at it again`);
  return recordSettled(ports, taken, { ...seen, reason, isToEnd: true });
}

/** A person vouches for what cannot be seen from here, which is what the holder has started, too. */
function declaredDead(ports: ExecutionPorts): ExecutionPorts {
  const { processes } = ports;
  const effect = async (it: Effect): Promise<Liveness> =>
    (await processes.effect(it)) === 'alive' ? 'alive' : 'gone';
  return { ...ports, processes: { ...processes, effect } };
}

function stillRunning({ application }: Operation, where: string): Refusal {
  return refused(
    `the deployment of ${application} is still running ${where}; 'deployment-plans reconcile' waits for it`,
  );
}

/**
 * A person says what became of an operation whose outcome is unknown, or that failed and may have left
 * something behind. The record of the application changes; a run that has ended does not.
 */
export async function resolveOperation(
  ports: ExecutionPorts,
  address: PlanAddress,
  declared: DeclaredOutcome,
): Promise<Run> {
  const run = await requireRun(await ports.readRecords(), address);
  const operation = run.operations.find(({ application }) => application === declared.application);
  if (operation === undefined)
    throw wrongUsage(`${planAddress(run)} has no operation on ${declared.application}`);
  const { outcome, application } = declared;
  return transact(ports, {
    environment: run.environment,
    decide: (state) => ({
      state: declare(state, { run, operation, outcome, at: isoNow(ports.clock) }),
      message: `${planAddress(run)}: ${application} declared ${outcome}`,
      value: run,
    }),
  });
}

function declare(
  state: EnvironmentState,
  known: {
    readonly run: Run;
    readonly operation: Operation;
    readonly outcome: 'succeeded' | 'failed';
    readonly at: string;
  },
): EnvironmentState {
  const { run, operation, outcome, at } = known;
  const { application } = operation;
  if (state.active.has(run.plan)) {
    const address = planAddress(run);
    throw refused(
      `${address} has not ended; 'deployment-plans resolve ${address}' ends it when its holder is dead, then say what became of ${application}`,
    );
  }
  const record = applicationOf(state, application);
  if (!isLeftOpenBy(run, record)) {
    throw refused(`nothing about ${application} is left open by ${planAddress(run)}`);
  }
  const plan = planAddress(run);
  const settled =
    outcome === 'succeeded'
      ? declareSuccess(record, { operation, plan, at })
      : declareFailure(record, operation, plan);
  return withApplication(state, settled);
}
