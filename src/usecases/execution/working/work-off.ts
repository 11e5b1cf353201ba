import { messageOf } from '../../../domain/message-of.ts';
import { planAddress } from '../../../domain/names.ts';
import {
  applicationsIn,
  type Effect,
  isCancelled,
  type Operation,
  type Run,
} from '../../../domain/records/run.ts';
import { type RunEvent, transition } from '../../../domain/records/run-transitions.ts';
import { nextOperations } from '../../../domain/schedule/next-operations.ts';
import { operationsToSkip } from '../../../domain/schedule/operations-to-skip.ts';
import { isoNow } from '../../../ports/clock.ts';
import type { HandOver } from '../../../ports/hand-over.ts';
import type { StopSignal } from '../../../ports/stop-signal.ts';
import { Fenced, type RunRecorder } from '../../recording/run-recorder.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import type { Pinned } from '../pinned.ts';
import { type StartedEffect, startedEffects } from '../resuming/await-effect.ts';
import { lostDeployment, resumeDeployment } from '../resuming/resume-deployment.ts';
import { deploymentOrder } from './deployment-order.ts';
import { Deployments } from './deployments.ts';
import { describeEvents } from './describe-events.ts';
import { Prohibitions } from './prohibitions.ts';
import { recordedSettings, type Settings } from './recorded-settings.ts';

export interface Work {
  readonly ports: ExecutionPorts;
  readonly pinned: Pinned;
  readonly record: RunRecorder;
  readonly stop: StopSignal;
  readonly handOver: HandOver;
  /** Expected milliseconds of an application's operation. */
  readonly duration: (application: string) => number;
}

/**
 * Works a run off that this process holds, claimed anew or taken over, and returns it as recorded: ended, or without
 * a holder when it was handed over. An operation starts the moment its own producers have succeeded; what ends while
 * a commit is being written shares the next one. Rejects with Fenced when somebody else has taken the run over, after
 * its own deployments have been stopped.
 */
export function workOff(run: Run, work: Work): Promise<Run> {
  return new RunWorker(run, work).work();
}

class RunWorker {
  readonly #work: Work;
  readonly #deployments: Deployments;
  readonly #prohibitions: Prohibitions;
  /** The run as recorded, plus what is about to be recorded. */
  #run: Run;
  #events: RunEvent[] = [];
  /** What is known by now of started operations' effects; it waits for a commit that is due anyway. */
  readonly #learned = new Map<string, Effect>();
  #wake: () => void = () => {};

  constructor(run: Run, work: Work) {
    this.#run = run;
    this.#work = work;
    this.#prohibitions = new Prohibitions(work.ports, run, work.pinned);
    const { clock } = work.ports;
    this.#deployments = new Deployments({ clock, stop: work.stop, onEnd: () => this.#wake() });
  }

  async work(): Promise<Run> {
    const unsubscribe = this.#watchForInterruptions();
    try {
      await this.#takeUpStarted();
      while (true) {
        await this.#step();
        if (!this.#isHeld) return this.#run;
        this.#prohibitions.expectNews();
        await this.#somethingHappened();
      }
    } catch (cause) {
      // Who holds the run now must not meet what ends with us, and watches what does not; records out of reach are
      // no reason to cut anything off.
      if (cause instanceof Fenced) {
        this.#deployments.leave();
        this.#deployments.stop();
      }
      throw cause;
    } finally {
      await this.#deployments.letGo();
      unsubscribe();
    }
  }

  #watchForInterruptions(): () => void {
    const { stop, handOver } = this.#work;
    const ends = [
      stop.onStop(() => {
        this.#deployments.stop();
        this.#wake();
      }),
      handOver.onDue(() => this.#wake()),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  get #isHeld(): boolean {
    const { status, holder } = this.#run;
    return (status === 'running' || status === 'aborting') && holder !== null;
  }

  get #mustStop(): boolean {
    return this.#work.stop.stopped && this.#run.status === 'running';
  }

  get #mustYield(): boolean {
    return this.#work.handOver.due && this.#isHeld && !this.#deployments.isBound;
  }

  /** Watches on what another process has started. When nobody can be asked, the run is free for whoever can. */
  async #takeUpStarted(): Promise<void> {
    try {
      await Promise.all(startedEffects(this.#run).map((started) => this.#takeUp(started)));
    } catch (cause) {
      await this.#record([{ kind: 'yielded' }]);
      throw cause;
    }
  }

  async #takeUp(started: StartedEffect): Promise<void> {
    const { application } = started.operation;
    const onEffect = (effect: Effect) => this.#learned.set(application, effect);
    const resumption = { ports: this.#work.ports, run: this.#run, onEffect, ...started };
    const deployment = (await resumeDeployment(resumption)) ?? (await lostDeployment(resumption));
    this.#deployments.takeUp(application, deployment, { mustEnd: isCancelled(this.#run) });
  }

  /** Records everything that fell due, in one commit, and lets through what was recorded as started. */
  async #step(): Promise<void> {
    const started = applicationsIn(this.#run, 'started');
    for (const ended of this.#deployments.takeEnded()) this.#happen({ kind: 'ended', ...ended });
    if (this.#mustStop) {
      this.#happen({ kind: 'aborting', by: 'operator', reason: this.#work.stop.reason });
    }
    await this.#startDue();
    this.#conclude();
    if (this.#mustYield) this.#happen({ kind: 'yielded' });
    if (this.#events.length === 0) return;
    await this.#record([...this.#takeLearned(started), ...this.#events.splice(0)]);
    this.#deployments.openGates(await this.#forbiddenSince());
  }

  /**
   * What came to forbid the operations that have just been recorded. Where others write to the records from elsewhere, our
   * own commit is what brings theirs here.
   */
  async #forbiddenSince(): Promise<string | undefined> {
    const { gated } = this.#deployments;
    if (gated.length === 0) return undefined;
    const records = await this.#work.ports.readRecords();
    const reason = await this.#prohibitions.against(this.#run, gated, records);
    return reason && `${reason} (before it began)`;
  }

  /** An effect can only be recorded of what is recorded as started. */
  #takeLearned(started: readonly string[]): RunEvent[] {
    return started.flatMap((application): RunEvent[] => {
      const effect = this.#learned.get(application);
      this.#learned.delete(application);
      return effect === undefined ? [] : [{ kind: 'effect-known', application, effect }];
    });
  }

  #happen(event: RunEvent): void {
    this.#run = transition(this.#run, event);
    this.#events.push(event);
  }

  /** Starts, behind their gates, the operations that are due; again when one of them could not be started. */
  async #startDue(): Promise<void> {
    while (this.#run.status === 'running' && !this.#work.handOver.due) {
      const { operations, onFailure } = this.#run;
      const { pinned, duration } = this.#work;
      const slots = pinned.environment.parallelOperations;
      const due = nextOperations({ operations, onFailure, slots, duration });
      if (due.length === 0) return;
      const records = await this.#prohibitions.newestRecords();
      const reason = await this.#prohibitions.against(this.#run, due, records);
      if (reason !== undefined) return this.#happen({ kind: 'aborting', by: 'system', reason });
      const settings = await recordedSettings(records, pinned, this.#run, due);
      const started = await Promise.all(due.map((it) => this.#start(it, settings.get(it) ?? new Map())));
      for (const event of started) this.#happen(event);
    }
  }

  async #start(application: string, recorded: Settings): Promise<RunEvent> {
    const { ports, pinned } = this.#work;
    const { clock } = ports;
    try {
      const order = deploymentOrder({
        ports,
        pinned,
        run: this.#run,
        operation: this.#operation(application),
        recorded,
        onEffect: (effect) => this.#learned.set(application, effect),
      });
      const deployment = await ports.deployer.prepare(order);
      this.#deployments.add(application, deployment);
      return { kind: 'started', application, effect: deployment.effect, at: isoNow(clock) };
    } catch (cause) {
      const reason = `it could not be started: ${messageOf(cause)}`;
      return { kind: 'not-started', application, reason, at: isoNow(clock) };
    }
  }

  /** Skips what can never start any more, and completes the run when nothing is left. */
  #conclude(): void {
    const { status, operations, onFailure } = this.#run;
    const [applications, reason] =
      status === 'aborting'
        ? [applicationsIn(this.#run, 'pending'), 'the run was stopped before it began']
        : [operationsToSkip({ operations, onFailure }), 'an operation before it did not succeed'];
    if (applications.length > 0) this.#happen({ kind: 'skipped', applications, reason });
    const open = this.#run.operations.some(({ state }) => state === 'pending' || state === 'started');
    if (!open) this.#happen({ kind: 'completed', at: isoNow(this.#work.ports.clock) });
  }

  async #record(events: readonly RunEvent[]): Promise<void> {
    const { plan, epoch } = this.#run;
    const message = `${planAddress(this.#run)}: ${describeEvents(this.#run, events)}`;
    this.#run = await this.#work.record({ plan, epoch, events, message });
    for (const event of events) {
      if (event.kind === 'started' || event.kind === 'ended' || event.kind === 'not-started') {
        this.#work.ports.progress.operation(this.#run, this.#operation(event.application));
      }
    }
  }

  async #somethingHappened(): Promise<void> {
    if (this.#deployments.hasEnded || this.#mustStop || this.#mustYield) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }

  #operation(application: string): Operation {
    const operation = this.#run.operations.find((it) => it.application === application);
    if (operation !== undefined) return operation;
    throw new Error(`${planAddress(this.#run)} has no operation on ${application}`);
  }
}
