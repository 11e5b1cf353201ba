import { type PlanAddress, planAddress } from '../../domain/names.ts';
import type { DeliveredFollowUp } from '../../domain/records/debts/delivery.ts';
import type { Operation } from '../../domain/records/run/operation.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { Progress, Wait } from '../../ports/progress.ts';
import { leftOutInWords } from './left-out-in-words.ts';
import { MirrorAttempts } from './mirror-attempts.ts';
import { MirroredRun } from './mirrored-run.ts';
import {
  type MirroringContext,
  type MirroringPorts,
  type MirrorOutcome,
  runContext,
} from './mirroring-context.ts';
import { reportInterval } from './report-interval.ts';

/** Milliseconds to the next look whether something has become due: a nap cannot be broken off. */
const nap = 1000;
/** Milliseconds that the end may take. */
const longestEnd = 120_000;

type Step = () => Promise<void>;

/**
 * Shows one run where people look, from what its coordinator is told: so only what has been recorded. One write
 * follows the other, always of the newest state; those that were passed over meanwhile are left out. It never throws
 * and never blocks; what could not be shown is a note.
 *
 * Which of two coordinators is right is decided by the records alone. Here a state of an older epoch never follows a
 * newer one, and a coordinator whose run was taken from it must call `leave`, so that its last words do not replace
 * its successor's. What crosses all the same is put right by the successor's next write, or by telling the run anew.
 */
export class RunMirror implements Progress {
  readonly #ports: MirroringPorts;
  readonly #address: PlanAddress;
  readonly #attempts: MirrorAttempts;
  readonly #mirrored: MirroredRun;
  #context: MirroringContext;
  #run: Run | undefined;
  #isWriting = false;
  /** Resolves when nothing is being written. */
  #silence: Promise<void> = Promise.resolve();
  /** Milliseconds since the epoch; deployments wait only after a failure. */
  #reportsDue = Number.NEGATIVE_INFINITY;
  #deploymentsDue = Number.NEGATIVE_INFINITY;
  /** Milliseconds since the epoch; undefined as long as more may follow. */
  #endBy: number | undefined;
  #hasLeft = false;

  constructor(ports: MirroringPorts, address: PlanAddress, context: MirroringContext) {
    this.#ports = ports;
    this.#address = address;
    this.#context = context;
    this.#attempts = new MirrorAttempts(planAddress(address), (text) => ports.progress.note(text));
    this.#mirrored = new MirroredRun(ports.mirror, this.#attempts);
  }

  registered(run: Run): void {
    this.#ports.progress.registered(run);
    this.show(run);
  }

  waiting(run: Run, wait: Wait): void {
    this.#ports.progress.waiting(run, wait);
    this.show(run);
  }

  claimed(run: Run): void {
    this.#ports.progress.claimed(run);
    this.show(run);
  }

  operation(run: Run, operation: Operation): void {
    this.#ports.progress.operation(run, operation);
    this.show(run);
  }

  changed(run: Run): void {
    this.#ports.progress.changed(run);
    this.show(run);
  }

  output(run: Run, application: string, line: string): void {
    this.#ports.progress.output(run, application, line);
  }

  ended(run: Run): void {
    this.#ports.progress.ended(run);
    this.show(run);
  }

  note(text: string): void {
    this.#ports.progress.note(text);
  }

  /** Shows a run as it is recorded; other runs than the one that this is about are left alone. */
  show(run: Run): void {
    const isOurs = planAddress(run) === planAddress(this.#address);
    if (!isOurs || run.epoch < (this.#run?.epoch ?? 0)) return;
    this.#run = run;
    this.#mirrored.becomeStale();
    this.#wake();
  }

  /** Shows also what was made from the run. */
  followedBy(followUp: DeliveredFollowUp): void {
    this.#context = { ...this.#context, followUp };
    this.#mirrored.becomeStale();
    this.#wake();
  }

  /**
   * Shows the last state without waiting until it is due, as far as the budget goes and within two minutes: first
   * comment and check run, then the ends of deployments. What is left out is noted.
   */
  async finish(): Promise<MirrorOutcome> {
    this.#endBy = this.#ports.clock.now() + longestEnd;
    this.#attempts.tryLast();
    await this.#silence;
    this.#wake();
    await this.#silence;
    const outcome = this.#mirrored.outcome(this.#run ?? { operations: [] });
    const text = leftOutInWords(this.#address, outcome);
    if (text !== undefined) this.note(text);
    return outcome;
  }

  /** Writes nothing any more, because somebody else has the run; resolves when the last write has been answered. */
  async leave(): Promise<void> {
    this.#hasLeft = true;
    await this.#silence;
  }

  #wake(): void {
    if (this.#isWriting) return;
    this.#isWriting = true;
    this.#silence = this.#write();
  }

  async #write(): Promise<void> {
    for (let step = this.#nextStep(); step !== undefined; step = this.#nextStep()) await step();
    // Right after the look that found nothing to do: whatever comes now wakes it again.
    this.#isWriting = false;
  }

  #nextStep(): Step | undefined {
    const now = this.#ports.clock.now();
    const run = this.#run;
    const isLast = this.#endBy !== undefined;
    if (run === undefined || this.#hasLeft || now > (this.#endBy ?? now)) return undefined;
    const isDue = isLast || now >= this.#reportsDue;
    if (!this.#mirrored.isKnown)
      return this.#attempts.mayTry('standing') ? this.#look(run, isDue) : undefined;
    const { hasNews } = this.#mirrored;
    if (hasNews && isDue && this.#mirrored.mayReport(isLast)) return () => this.#report(run);
    const write =
      isLast || now >= this.#deploymentsDue ? this.#mirrored.nextDeployment(run, isLast) : undefined;
    if (write !== undefined) {
      return async () => {
        const isDone = await this.#mirrored.deploy(run, write, this.#context.jobUrl);
        if (!isDone) this.#deploymentsDue = this.#later(run);
      };
    }
    return hasNews && !isDue ? () => this.#rest() : undefined;
  }

  #look(run: Run, isDue: boolean): Step {
    if (!isDue) return () => this.#rest();
    return async () => {
      await this.#mirrored.look(run);
      if (!this.#mirrored.isKnown) this.#reportsDue = this.#later(run);
    };
  }

  async #report(run: Run): Promise<void> {
    await this.#mirrored.report(run, () => runContext(this.#ports, run, this.#context));
    this.#reportsDue = this.#later(run);
  }

  async #rest(): Promise<void> {
    const left = this.#reportsDue - this.#ports.clock.now();
    await this.#ports.clock.sleep(Math.max(1, Math.min(nap, left)));
  }

  #later({ startedAt, mergedAt }: Run): number {
    const now = this.#ports.clock.now();
    const elapsed = now - Date.parse(startedAt ?? mergedAt);
    return now + reportInterval({ elapsed, budget: this.#ports.mirror.budget() });
  }
}
