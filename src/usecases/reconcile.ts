import { environmentsWithBranches } from '../domain/model/configuration.ts';
import { environmentBranch, type PlanAddress } from '../domain/names.ts';
import { inMergeOrder, type Run } from '../domain/records/run/run.ts';
import type { HandOver } from '../ports/hand-over.ts';
import type { JobStarter } from '../ports/jobs.ts';
import type { StopSignal } from '../ports/stop-signal.ts';
import { isExecutable } from './execution/claiming/executable.ts';
import { type ExecutionReport, execute } from './execution/execute.ts';
import type { ExecutionPorts } from './execution/execution-ports.ts';
import { dueAfter, patience } from './execution/settling/due-after.ts';
import { settleDeadRuns } from './execution/settling/settle-dead-runs.ts';
import { startRuns } from './execution/start-runs.ts';
import { failureOf } from './failure.ts';
import { plansAt } from './reading/merged-plans.ts';
import type { Trusted } from './reading/trusted.ts';
import { Refusal } from './refusal.ts';

export interface Reconciliation {
  readonly ports: ExecutionPorts;
  readonly trusted: Trusted;
  readonly stop: StopSignal;
  readonly handOver: HandOver;
  /** Starts jobs instead of executing here; null on the command line. */
  readonly starter: JobStarter | null;
  /** Only this plan's run is settled, and only its environment is looked at. */
  readonly only?: PlanAddress | undefined;
}

export interface ReconcileReport extends ExecutionReport {
  /** Runs that a job was asked for. */
  readonly started: readonly Run[];
}

/**
 * Settles what died, also where nothing is configured any more, then starts what may start in every
 * environment: here, or in jobs. Leftovers of killed writers are removed first, because nothing can be recorded
 * before. What is wrong in one environment does not keep the others waiting.
 */
export async function reconcile(reconciliation: Reconciliation): Promise<ReconcileReport> {
  const { ports, trusted, only } = reconciliation;
  for (const sentence of await ports.repository.heal()) ports.progress.note(sentence);
  const settled = new Map<string, ReconcileReport>();
  for (const environment of await (await ports.readRecords()).activeEnvironments()) {
    if (only !== undefined && only.environment !== environment) continue;
    settled.set(environment, await settleIn(reconciliation, environment));
  }
  for (const sentence of await ports.deployer.heal()) ports.progress.note(sentence);
  const environments = environmentsWithBranches(trusted.configuration).filter(
    ({ name }) => (only === undefined || only.environment === name) && isUsable(settled.get(name)),
  );
  const started = await Promise.all(environments.map(({ name }) => startWhatMayStart(reconciliation, name)));
  const reports = [...settled.values(), ...started];
  return {
    runs: reports.flatMap(({ runs }) => runs),
    endedOnly: reports.flatMap(({ endedOnly }) => endedOnly),
    started: reports.flatMap(({ started: asked }) => asked),
    lost: reports.flatMap(({ lost }) => lost),
    wrong: reports.flatMap(({ wrong }) => wrong),
  };
}

async function settleIn(reconciliation: Reconciliation, environment: string): Promise<ReconcileReport> {
  try {
    const runs = await settleDeadRuns(
      reconciliation.ports,
      environment,
      settlingOf(reconciliation, environment),
    );
    return { ...nothing, runs, endedOnly: runs };
  } catch (cause) {
    return failed(cause);
  }
}

/** Where nothing could be settled, nothing can be started either, for the same reason. */
function isUsable(settled: ReconcileReport | undefined): boolean {
  return settled === undefined || settled.lost.length + settled.wrong.length === 0;
}

function failed(cause: unknown): ReconcileReport {
  const failure = failureOf(cause);
  if (failure === undefined) throw cause;
  return { ...nothing, [failure.kind === 'lost' ? 'lost' : 'wrong']: failure.problems };
}

/** Where nothing can be executed any more, nobody takes up what could go on. */
function settlingOf({ ports, trusted, stop, only }: Reconciliation, environment: string) {
  const configured = trusted.configuration.environments.get(environment);
  const goesOn = configured !== undefined && isExecutable(configured, ports.deployer.kinds);
  return { stop, handOver: goesOn ? dueAfter(ports.clock, patience) : null, only: only?.plan };
}

const nothing: ReconcileReport = { runs: [], endedOnly: [], started: [], lost: [], wrong: [] };

async function startWhatMayStart(
  reconciliation: Reconciliation,
  environment: string,
): Promise<ReconcileReport> {
  const { ports } = reconciliation;
  try {
    return await startIn(reconciliation, environment);
  } catch (cause) {
    const report = failed(cause);
    if (!(cause instanceof Refusal) || cause.kind === 'lost') return report;
    ports.progress.note(cause.message);
    return (await hasWork(ports, environment)) ? report : nothing;
  }
}

async function startIn(reconciliation: Reconciliation, environment: string): Promise<ReconcileReport> {
  const { ports, trusted, stop, handOver, starter } = reconciliation;
  if (starter === null) {
    return { ...(await execute({ ports, trusted, environment, stop, handOver })), started: [] };
  }
  const { started, waiting, withdrawn, lost } = await startRuns({ ...ports, starter }, trusted, environment);
  const runs = inMergeOrder([...withdrawn, ...started, ...waiting]);
  return { runs, endedOnly: withdrawn, started, lost, wrong: [] };
}

/** Whether anything waits in an environment, or has been merged there since the last look. */
async function hasWork({ repository, readRecords }: ExecutionPorts, environment: string): Promise<boolean> {
  const { active, record } = await (await readRecords()).environment(environment);
  const branch = environmentBranch(environment);
  const head = (await repository.branches(branch)).get(branch);
  if (active.size > 0 || head === undefined) return active.size > 0;
  return record === null ? (await plansAt(repository, head)).size > 0 : head !== record.head;
}
