import { conclude } from '../../../domain/course/conclude.ts';
import { timeIsUp } from '../../../domain/course/time-is-up.ts';
import { planAddress } from '../../../domain/names.ts';
import type { Effect } from '../../../domain/records/run/effect.ts';
import { isBetweenTries } from '../../../domain/records/run/operation-transitions.ts';
import { isCancelled, isUnderWay, type Run } from '../../../domain/records/run/run.ts';
import type { RunEvent } from '../../../domain/records/run/run-event.ts';
import { isoNow } from '../../../ports/clock.ts';
import { Fenced } from '../../recording/run-recorder.ts';
import { type StartedEffect, startedEffects } from '../resuming/await-effect.ts';
import { lostDeployment, resumeDeployment } from '../resuming/resume-deployment.ts';
import { Deployments, type EndedDeployment } from './deployments.ts';
import { DueStarts } from './due-starts.ts';
import { Retrying } from './retrying.ts';
import { RunInHand } from './run-in-hand.ts';
import { Verification } from './verification.ts';
import type { Work } from './work.ts';

/**
 * Works a run off that this process holds, claimed anew or taken over, and returns it as recorded: ended, or without
 * a holder when it is prepared or was handed over. An operation starts the moment its own producers have succeeded; what
 * ends while a commit is being written shares the next one. Rejects with Fenced when somebody else has taken the run
 * over, after its own deployments have been stopped.
 */
export function workOff(run: Run, work: Work): Promise<Run> {
  return new RunWorker(run, work).work();
}

class RunWorker {
  readonly #work: Work;
  readonly #inHand: RunInHand;
  readonly #deployments: Deployments;
  readonly #retrying: Retrying;
  readonly #starts: DueStarts;
  readonly #verification: Verification;
  #looksForNews = false;
  /** Whether what is under way was asked to end; asked once more, it would be ended without grace. */
  #hasAsked = false;
  #wake: () => void = () => {};

  constructor(run: Run, work: Work) {
    const { ports, pinned, record } = work;
    const { clock, progress } = ports;
    const wake = () => this.#wake();
    const inHand = new RunInHand(run, { record, progress });
    const deployments = new Deployments({ clock, onEnd: wake });
    const retrying = new Retrying({ clock, pinned, onDue: wake });
    this.#work = work;
    this.#inHand = inHand;
    this.#deployments = deployments;
    this.#retrying = retrying;
    this.#starts = new DueStarts({ work, run: inHand, deployments, retrying });
    this.#verification = new Verification({ ports, pinned, onNews: wake });
  }

  async work(): Promise<Run> {
    const unsubscribe = this.#watchForInterruptions();
    try {
      await this.#takeUpStarted();
      for (;;) {
        await this.#step();
        if (!this.#isHeld) return this.#run;
        this.#starts.expectNews();
        await this.#somethingHappened();
      }
    } catch (cause) {
      // Who holds the run now must not meet what ends with us, and watches what does not; records out of reach are
      // no reason to cut anything off.
      if (cause instanceof Fenced) this.#endDeployments();
      throw cause;
    } finally {
      this.#retrying.end();
      await Promise.all([this.#deployments.letGo(), this.#verification.end()]);
      unsubscribe();
    }
  }

  get #run(): Run {
    return this.#inHand.current;
  }

  get #isHeld(): boolean {
    return isUnderWay(this.#run) && this.#run.holder !== null;
  }

  get #isOnItsWay(): boolean {
    return this.#run.status === 'running' || this.#run.status === 'verifying';
  }

  get #mustStop(): boolean {
    return this.#work.stop.stopped && this.#isOnItsWay;
  }

  /** Whether somebody wants what is under way to end; what is being undone is not. */
  get #mustEnd(): boolean {
    return isCancelled(this.#run) || (this.#work.stop.stopped && this.#run.status !== 'backing-out');
  }

  /** Whether what is recorded as started may begin. A stop does not keep a backout from it, unless somebody insists. */
  get #mayBegin(): boolean {
    const { stop } = this.#work;
    if (this.#run.status === 'backing-out') return stop.leavesTime;
    return this.#run.status === 'running' && !stop.stopped;
  }

  /** Nothing more is begun here: another process goes on. */
  get #passesOn(): boolean {
    const { stop, handOver } = this.#work;
    return handOver.due || (this.#run.status === 'backing-out' && !stop.leavesTime);
  }

  get #mustYield(): boolean {
    return this.#passesOn && this.#isHeld && !this.#deployments.isBound;
  }

  #watchForInterruptions(): () => void {
    const { stop, handOver, ports } = this.#work;
    const ends = [
      stop.onStop(() => {
        // A backout is only cut off by who insists.
        if (this.#run.status !== 'backing-out') this.#askToEnd();
        else if (!stop.leavesTime) this.#endDeployments();
        this.#wake();
      }),
      handOver.onDue(() => this.#wake()),
      ports.pulse.onBeat(() => {
        this.#looksForNews = true;
        this.#wake();
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  #askToEnd(): void {
    this.#hasAsked = true;
    this.#deployments.stop();
  }

  /** Lets go of what goes on without us, and asks the rest to end. */
  #endDeployments(): void {
    this.#deployments.leave();
    this.#deployments.stop();
  }

  /** Watches on what another process has started. When nobody can be asked, the run is free for whoever can. */
  async #takeUpStarted(): Promise<void> {
    try {
      await Promise.all(startedEffects(this.#run).map((started) => this.#takeUp(started)));
    } catch (cause) {
      await this.#yield();
      throw cause;
    }
    this.#hasAsked ||= this.#mustEnd;
    for (const operation of this.#run.operations.filter(isBetweenTries)) this.#retrying.schedule(operation);
  }

  /** Whatever somebody has wished of the run meanwhile is up to whoever takes it up. */
  async #yield(): Promise<void> {
    this.#inHand.happen({ kind: 'yielded' });
    const newest = await this.#inHand.record();
    if (newest === undefined) return;
    this.#inHand.adopt(newest);
    await this.#yield();
  }

  async #takeUp(started: StartedEffect): Promise<void> {
    const { application } = started.operation;
    const onEffect = (effect: Effect) => this.#inHand.learn(application, effect);
    const resumption = { ports: this.#work.ports, run: this.#run, onEffect, ...started };
    const deployment = (await resumeDeployment(resumption)) ?? (await lostDeployment(resumption));
    this.#deployments.takeUp(application, deployment, { mustEnd: this.#mustEnd });
  }

  /** Records everything that fell due, in one commit, and lets begin what is on record. */
  async #step(): Promise<void> {
    await this.#lookForNews();
    for (const ended of this.#deployments.takeEnded()) this.#end(ended);
    for (const found of this.#takeFound()) this.#inHand.happen(found);
    this.#interrupt();
    await this.#goOn();
    if (this.#mustYield) this.#inHand.happen({ kind: 'yielded' });
    const newest = this.#inHand.hasEvents ? await this.#inHand.record() : undefined;
    if (newest === undefined) return this.#begin();
    await this.#adopt(newest);
    await this.#step();
  }

  /** What is on record begins, and what is not asked for any more ends. */
  async #begin(): Promise<void> {
    if (isCancelled(this.#run) && !this.#hasAsked) this.#askToEnd();
    const forbidden = await this.#starts.forbiddenSince();
    this.#deployments.openGates(this.#mayBegin ? forbidden : 'the run was stopped before it began');
    if (this.#run.status === 'verifying' && !this.#passesOn) this.#verification.begin(this.#run);
    if (!this.#isOnItsWay) this.#verification.cutOff();
  }

  /** Whether somebody has asked the run to end, from wherever. */
  async #lookForNews(): Promise<void> {
    if (!this.#looksForNews) return;
    this.#looksForNews = false;
    const { environment, plan, epoch, status } = this.#run;
    const { active } = await (await this.#starts.newestRecords()).environment(environment);
    const newest = active.get(plan);
    if (newest?.epoch !== epoch) throw new Fenced(`${planAddress(this.#run)} has another holder now`);
    if (newest.status !== status || isCancelled(newest) !== isCancelled(this.#run)) await this.#adopt(newest);
  }

  /** Goes on from what somebody else has recorded: the wish that it ends. Nothing that waits for its record begins. */
  async #adopt(newest: Run): Promise<void> {
    const unrecorded = this.#inHand.adopt(newest);
    this.#deployments.giveBack(unrecorded.flatMap(endOf));
    if (isCancelled(newest) && !this.#hasAsked) this.#askToEnd();
    await this.#deployments.discardGated();
  }

  /** An end, or only that of one try. */
  #end(ended: EndedDeployment): void {
    const { application, end } = ended;
    if (this.#isTriedAgain(ended)) {
      this.#inHand.happen({ kind: 'try-failed', application, end });
      this.#retrying.schedule(this.#inHand.operation(application));
    } else {
      this.#inHand.happen({ kind: 'ended', application, end });
    }
  }

  /** What somebody kept from beginning to be undone is left to whoever comes next. */
  #isTriedAgain({ application, end, isTransient }: EndedDeployment): boolean {
    const { status } = this.#run;
    if (end.begun === false) return status === 'backing-out';
    const isWanted = status === 'running' || status === 'backing-out';
    return isTransient && isWanted && this.#retrying.allows(this.#inHand.operation(application));
  }

  /** What a check found counts while it is still asked for. */
  get #isChecked(): boolean {
    return this.#run.status === 'verifying' && this.#verification.hasNews;
  }

  #takeFound(): readonly RunEvent[] {
    return this.#isChecked ? this.#verification.takeFound() : [];
  }

  #interrupt(): void {
    const { ports, pinned, stop } = this.#work;
    if (this.#mustStop) this.#inHand.happen({ kind: 'aborting', by: 'operator', reason: stop.reason });
    const reason = timeIsUp(this.#run, pinned.environment, ports.clock.now());
    if (reason === undefined) return;
    this.#inHand.happen({ kind: 'aborting', by: 'system', reason });
    this.#askToEnd();
  }

  /** Starts what is due, and draws the conclusions, until there are none. */
  async #goOn(): Promise<void> {
    for (;;) {
      if (!this.#passesOn) await this.#starts.start();
      const conclusions = conclude(this.#run, isoNow(this.#work.ports.clock));
      for (const event of conclusions) this.#inHand.happen(event);
      if (conclusions.length === 0 || !this.#isHeld) return;
    }
  }

  async #somethingHappened(): Promise<void> {
    const isDue = this.#retrying.isDue && !this.#passesOn;
    if (
      isDue ||
      this.#deployments.hasEnded ||
      this.#isChecked ||
      this.#looksForNews ||
      this.#mustStop ||
      this.#mustYield
    )
      return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }
}

function endOf(event: RunEvent): EndedDeployment[] {
  if (event.kind !== 'ended' && event.kind !== 'try-failed') return [];
  return [{ application: event.application, end: event.end, isTransient: false }];
}
