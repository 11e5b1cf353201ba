import { planAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import { activeRuns, type EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import { hasEnded, inMergeOrder, isHandedOver, isUnderWay, type Run } from '../../domain/records/run/run.ts';
import { isoNow } from '../../ports/clock.ts';
import type { HandOver } from '../../ports/hand-over.ts';
import type { StopSignal } from '../../ports/stop-signal.ts';
import { requireRun } from '../reading/require-run.ts';
import type { Trusted } from '../reading/trusted.ts';
import { createRunRecorder, Fenced, type RunRecorder } from '../recording/run-recorder.ts';
import { Refusal } from '../refusal.ts';
import { ClaimBasis } from './claiming/claim-basis.ts';
import { type Claimed, type ClaimQuestion, claimRuns } from './claiming/claim-runs.ts';
import { requireExecutable } from './claiming/executable.ts';
import { registerMerged } from './claiming/register-merged.ts';
import { Vouching } from './claiming/vouching.ts';
import { beginToWait } from './claiming/waiting-runs.ts';
import type { ExecutionPorts } from './execution-ports.ts';
import { readPinned } from './pinned.ts';
import { takeOver } from './resuming/take-over.ts';
import { leftBefore, Setbacks } from './setbacks.ts';
import { expectedDurations } from './working/expected-durations.ts';
import { workOff } from './working/work-off.ts';

export interface Execution {
  readonly ports: ExecutionPorts;
  /** As the command found it; later claims read it again. */
  readonly trusted: Trusted;
  readonly environment: string;
  /** Only this plan is claimed, or taken up. */
  readonly plan?: string | undefined;
  /** The person who asks for it; otherwise whoever writes to the repository. */
  readonly startedBy?: string | undefined;
  /** Logins of those who approved what is merged now, as that person says; only where no reviews prove it. */
  readonly approvedBy?: readonly string[] | undefined;
  readonly stop: StopSignal;
  readonly handOver: HandOver;
}

export interface ExecutionReport {
  /** Runs that were started, ended, handed over or found waiting, in merge order. */
  readonly runs: readonly Run[];
  /** Those among them that ended here without having been started here: withdrawn, or left by a dead holder. */
  readonly endedOnly: readonly Run[];
  /** What could not be read or recorded, so that something was left undone. */
  readonly lost: readonly Problem[];
  /** What is wrong in the repository and keeps runs waiting. */
  readonly wrong: readonly Problem[];
}

/**
 * Registers and works off merged plans of one environment: takes up what was handed over, claims what may start at
 * once, runs those plans side by side, and goes on until nothing more may start, or until they are to be handed over.
 * Rejects with a Refusal when the environment cannot be executed at all, or when it has no run of the only plan asked
 * for.
 */
export async function execute(execution: Execution): Promise<ExecutionReport> {
  const report = await new Executor(execution).run();
  await requireKnownRun(execution, report);
  return report;
}

/** A plan that has run before is no mistake: then there is nothing to do. */
async function requireKnownRun(
  { ports, environment, plan, stop }: Execution,
  report: ExecutionReport,
): Promise<void> {
  if (plan === undefined || report.runs.length > 0 || stop.stopped) return;
  await requireRun(await ports.readRecords(), { environment, plan });
}

class Executor {
  readonly #execution: Execution;
  readonly #basis: ClaimBasis;
  readonly #record: RunRecorder;
  readonly #vouching: Vouching;
  readonly #underWay = new Map<string, Promise<void>>();
  /** As they stand where this process is done with them. */
  readonly #ended = new Map<string, Run>();
  readonly #setbacks = new Setbacks();
  #last: Claimed = { claimed: [], ended: [], waiting: [], missing: [], more: false };
  #givenUp = false;
  #withdrawn: readonly Run[] = [];

  constructor(execution: Execution) {
    this.#execution = execution;
    this.#basis = new ClaimBasis(execution.ports, execution.trusted, execution.environment);
    this.#record = createRunRecorder(execution.ports, execution.environment);
    this.#vouching = new Vouching(execution.approvedBy ?? []);
  }

  async run(): Promise<ExecutionReport> {
    const identity = await this.#identity();
    for (;;) {
      const mayClaimMore = await this.#claim(identity);
      if (mayClaimMore) continue;
      if (this.#underWay.size === 0) break;
      await Promise.race(this.#underWay.values());
    }
    this.#setbacks.throwMistake();
    return this.#report();
  }

  async #identity(): Promise<Pick<ClaimQuestion, 'holder' | 'startedBy'>> {
    const { repository, processes } = this.#execution.ports;
    const startedBy = this.#execution.startedBy ?? (await repository.author()).name;
    return { holder: await processes.self(), startedBy };
  }

  /** Claims and starts what may start; tells whether others may start right away, in the place of what ended. */
  async #claim(identity: Pick<ClaimQuestion, 'holder' | 'startedBy'>): Promise<boolean> {
    const { ports, plan, stop, handOver } = this.#execution;
    if (stop.stopped || handOver.due || this.#givenUp) return false;
    let registered: EnvironmentState;
    try {
      await ports.repository.refresh();
      await this.#basis.renewTrusted();
      const { trusted, environment } = this.#basis;
      registered = await registerMerged(ports, trusted, environment.name);
      this.#withdraw([...registered.newlyEnded.values()]);
      await this.#takeUpHandedOver(registered);
      this.#basis.renewEvidence(registered);
      this.#vouching.hear(registered, isoNow(ports.clock));
      const vouching = this.#vouching;
      this.#last = await claimRuns({ ports, trusted, environment, only: plan, vouching, ...identity });
    } catch (cause) {
      this.#giveUp(cause);
      return false;
    }
    for (const run of this.#last.ended) this.#end(run);
    for (const run of this.#last.claimed) this.#start(run);
    this.#tellWaiting(registered);
    return this.#last.more || this.#last.ended.length > 0;
  }

  /** At once, because it may be hours until this session ends and nobody else finds that they begin to wait. */
  #tellWaiting(before: EnvironmentState): void {
    const { waiting } = this.#last;
    const begin = beginToWait(before, waiting);
    for (const run of waiting) {
      if (begin.has(run.plan)) this.#execution.ports.progress.waiting(run, { begins: true });
    }
  }

  /** Goes on with runs that another process let go of; what is not for this session stays for one that it is for. */
  async #takeUpHandedOver(state: EnvironmentState): Promise<void> {
    const { ports, plan } = this.#execution;
    for (const run of activeRuns(state).filter(isHandedOver)) {
      if ((plan !== undefined && run.plan !== plan) || this.#ended.has(run.plan)) continue;
      try {
        const { environment } = await readPinned(ports.repository, run);
        requireExecutable(environment, ports.deployer.kinds);
      } catch (cause) {
        if (!(cause instanceof Refusal)) throw cause;
        this.#ended.set(run.plan, run);
        this.#setbacks.wrong.push(...cause.problems);
        continue;
      }
      const taken = await takeOver(ports, run);
      if (taken !== undefined) this.#start(taken);
    }
  }

  #withdraw(runs: readonly Run[]): void {
    this.#withdrawn = [...this.#withdrawn, ...runs];
    for (const run of runs) this.#end(run);
  }

  /** Runs that are under way go on to their end; nothing new is claimed. */
  #giveUp(cause: unknown): void {
    if (this.#underWay.size === 0 && this.#ended.size === 0) throw cause;
    this.#givenUp = true;
    this.#setbacks.add(cause);
  }

  #start(run: Run): void {
    this.#execution.ports.progress.claimed(run);
    const end = this.#workOff(run)
      .then((left) => this.#leave(left))
      .catch((cause) => this.#lose(run, cause))
      .finally(() => this.#underWay.delete(run.plan));
    this.#underWay.set(run.plan, end);
  }

  async #workOff(run: Run): Promise<Run> {
    const { ports, stop, handOver } = this.#execution;
    const pinned = await readPinned(ports.repository, run);
    const duration = await expectedDurations(ports.readRecords, run);
    return workOff(run, { ports, pinned, record: this.#record, stop, handOver, duration });
  }

  #leave(run: Run): void {
    if (hasEnded(run)) this.#end(run);
    else if (isUnderWay(run)) this.#passOn(run);
    else this.#ended.set(run.plan, run);
  }

  #end(run: Run): void {
    this.#ended.set(run.plan, run);
    this.#execution.ports.progress.ended(run);
  }

  #passOn(run: Run): void {
    this.#ended.set(run.plan, run);
    this.#execution.ports.progress.note(
      `${planAddress(run)} is handed over: another process goes on with it`,
    );
  }

  /** A run whose end could not be recorded: it is told as it was last recorded, and keeps its lock. */
  #lose(run: Run, cause: unknown): void {
    this.#ended.set(run.plan, run);
    const told = leftBefore(run, cause);
    if (cause instanceof Fenced) this.#setbacks.add(told);
    else this.#giveUp(told);
  }

  #report(): ExecutionReport {
    const { plan, ports } = this.#execution;
    const { waiting, missing } = this.#last;
    const concerned = (run: Run) => plan === undefined || run.plan === plan;
    const still = waiting.filter(
      (run) => concerned(run) && (run.status === 'prepared' || !this.#ended.has(run.plan)),
    );
    for (const { plan: it } of still) this.#ended.delete(it);
    for (const run of still) ports.progress.waiting(run, { begins: false });
    const problemsOf = (kind: 'lost' | 'wrong') =>
      missing.filter(({ cause }) => cause === kind).flatMap(({ problems }) => problems);
    return {
      runs: inMergeOrder([...this.#ended.values(), ...still].filter(concerned)),
      endedOnly: this.#withdrawn.filter(concerned),
      lost: [...this.#setbacks.lost, ...problemsOf('lost')],
      wrong: [...this.#setbacks.wrong, ...problemsOf('wrong')],
    };
  }
}
