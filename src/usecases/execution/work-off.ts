import type { Environment } from '../../domain/model/configuration.ts';
import { planAddress } from '../../domain/names.ts';
import type { Operation, Run } from '../../domain/records/run.ts';
import { type RunEvent, transition } from '../../domain/records/run-transitions.ts';
import { nextOperations } from '../../domain/schedule/next-operations.ts';
import { operationsToSkip } from '../../domain/schedule/operations-to-skip.ts';
import { isoNow } from '../../ports/clock.ts';
import type { DeploymentEnd, PreparedDeployment } from '../../ports/deployer.ts';
import { Fenced, type RunRecorder } from '../recording/run-recorder.ts';
import { deploymentOrder } from './deployment-order.ts';
import type { ExecutionPorts } from './execution-ports.ts';
import type { StopSignal } from './stop-signal.ts';

export interface Work {
  readonly ports: ExecutionPorts;
  readonly environment: Environment;
  readonly record: RunRecorder;
  readonly stop: StopSignal;
  /** Expected milliseconds of an application's operation. */
  readonly duration: (application: string) => number;
}

/**
 * Works a claimed run off to its end and returns it as recorded. An operation starts the moment its own
 * producers have succeeded; what ends while a commit is being written shares the next one. Rejects with
 * Fenced when somebody else has taken the run over, after its own deployments have been stopped.
 */
export function workOff(run: Run, work: Work): Promise<Run> {
  return new RunWorker(run, work).work();
}

class RunWorker {
  readonly #work: Work;
  /** The run as recorded, plus what is about to be recorded. */
  #run: Run;
  readonly #deployments = new Map<string, PreparedDeployment>();
  /** Deployments that were let through, until their end is in the inbox. */
  readonly #underWay = new Map<string, Promise<void>>();
  #inbox: { readonly application: string; readonly end: DeploymentEnd; readonly at: string }[] = [];
  #wake: () => void = () => {};

  constructor(run: Run, work: Work) {
    this.#run = run;
    this.#work = work;
  }

  async work(): Promise<Run> {
    const unsubscribe = this.#work.stop.onStop(() => this.#stopRequested());
    try {
      while (true) {
        await this.#step();
        if (this.#run.status !== 'running' && this.#run.status !== 'aborting') return this.#run;
        await this.#somethingHappened();
      }
    } catch (cause) {
      await this.#letGo(cause);
      throw cause;
    } finally {
      unsubscribe();
    }
  }

  /** Records everything that fell due, in one commit, and lets through what was recorded as started. */
  async #step(): Promise<void> {
    const events: RunEvent[] = [];
    const happen = (event: RunEvent) => {
      this.#run = transition(this.#run, event);
      events.push(event);
    };
    for (const { application, end, at } of this.#inbox.splice(0)) {
      this.#deployments.delete(application);
      happen({ kind: 'ended', application, end: { ...end, at } });
    }
    if (this.#work.stop.stopped && this.#run.status === 'running') {
      happen({ kind: 'aborting', by: 'operator', reason: this.#work.stop.reason });
      this.#stopAll();
    }
    const opened = await this.#startDue(happen);
    this.#conclude(happen);
    if (events.length === 0) return;
    this.#run = await this.#record(events);
    for (const application of opened) this.#open(application);
  }

  /** Starts, behind their gates, the operations that are due; returns their applications. */
  async #startDue(happen: (event: RunEvent) => void): Promise<readonly string[]> {
    if (this.#run.status !== 'running') return [];
    const { ports, environment, duration } = this.#work;
    const { operations, onFailure } = this.#run;
    const due = nextOperations({ operations, onFailure, slots: environment.parallelOperations, duration });
    const results = await Promise.all(due.map((application) => this.#prepare(application)));
    return results.flatMap((result) => {
      const { application } = result;
      const at = isoNow(ports.clock);
      if (result.deployment === undefined) {
        happen({ kind: 'not-started', application, reason: result.reason, at });
        return [];
      }
      this.#deployments.set(application, result.deployment);
      happen({ kind: 'started', application, effect: result.deployment.effect, at });
      return [application];
    });
  }

  async #prepare(application: string) {
    const { ports, environment } = this.#work;
    try {
      const order = deploymentOrder(ports, environment, this.#run, this.#operation(application));
      return { application, deployment: await ports.deployer.prepare(order) };
    } catch (cause) {
      const reason = `it could not be started: ${cause instanceof Error ? cause.message : String(cause)}`;
      return { application, deployment: undefined, reason };
    }
  }

  /** Skips what can never start any more, and completes the run when nothing is left. */
  #conclude(happen: (event: RunEvent) => void): void {
    const { status, operations, onFailure } = this.#run;
    const aborting = status === 'aborting';
    const lost = aborting
      ? operations.filter(({ state }) => state === 'pending').map(({ application }) => application)
      : operationsToSkip({ operations, onFailure });
    const reason = aborting
      ? 'the run was stopped before it began'
      : 'an operation before it did not succeed';
    if (lost.length > 0) happen({ kind: 'skipped', applications: lost, reason });
    const open = this.#run.operations.some(({ state }) => state === 'pending' || state === 'started');
    if (!open) happen({ kind: 'completed', at: isoNow(this.#work.ports.clock) });
  }

  async #record(events: readonly RunEvent[]): Promise<Run> {
    const { plan, epoch } = this.#run;
    const run = await this.#work.record({ plan, epoch, events, message: messageOf(this.#run, events) });
    const { progress } = this.#work.ports;
    for (const event of events) {
      if (event.kind === 'started' || event.kind === 'ended' || event.kind === 'not-started') {
        const operation = run.operations.find(({ application }) => application === event.application);
        if (operation !== undefined) progress.operation(run, operation);
      }
    }
    return run;
  }

  /** Lets a recorded deployment through, unless a stop came in between: then nothing has happened. */
  #open(application: string): void {
    const deployment = this.#deployments.get(application);
    if (deployment === undefined) return;
    const ending = this.#work.stop.stopped ? notBegun(deployment) : deployment.open().catch(notSeen);
    this.#underWay.set(
      application,
      ending.then((end) => {
        this.#underWay.delete(application);
        this.#inbox.push({ application, end, at: isoNow(this.#work.ports.clock) });
        this.#wake();
      }),
    );
  }

  #stopRequested(): void {
    if (this.#run.status === 'aborting') this.#stopAll();
    this.#wake();
  }

  #stopAll(): void {
    for (const application of this.#underWay.keys()) this.#deployments.get(application)?.stop();
  }

  async #somethingHappened(): Promise<void> {
    const due = () => this.#inbox.length > 0 || (this.#work.stop.stopped && this.#run.status === 'running');
    if (due()) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }

  /**
   * Nothing can be recorded any more: what has not begun never does. What is under way is asked to end when
   * somebody else holds the run; when only the records are out of reach it is left to end by itself.
   */
  async #letGo(cause: unknown): Promise<void> {
    if (cause instanceof Fenced) this.#stopAll();
    const unopened = [...this.#deployments].filter(([application]) => !this.#underWay.has(application));
    await Promise.allSettled([
      ...unopened.map(([, deployment]) => deployment.discard()),
      ...this.#underWay.values(),
    ]);
  }

  #operation(application: string): Operation {
    const operation = this.#run.operations.find((it) => it.application === application);
    if (operation === undefined)
      throw new Error(`${planAddress(this.#run)} has no operation on ${application}`);
    return operation;
  }
}

async function notBegun(deployment: PreparedDeployment): Promise<DeploymentEnd> {
  await deployment.discard();
  return { outcome: 'failed', reason: 'the run was stopped before it began' };
}

function notSeen(cause: unknown): DeploymentEnd {
  return { outcome: 'unknown', reason: `its end was not seen: ${String(cause)}` };
}

function messageOf(run: Run, events: readonly RunEvent[]): string {
  const said = events.map((event) => {
    if (event.kind === 'ended') return `${event.application} ${event.end.outcome}`;
    if (event.kind === 'completed') return `run ${run.status}`;
    return 'application' in event ? `${event.application} ${event.kind}` : event.kind;
  });
  return `${planAddress(run)}: ${said.join(', ')}`;
}
