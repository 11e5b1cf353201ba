import type { Environment } from '../../domain/model/configuration.ts';
import { planAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import type { EnvironmentState } from '../../domain/records/environment-state.ts';
import type { Run } from '../../domain/records/run.ts';
import { RepositoryUnavailable } from '../../ports/release-repository.ts';
import { readTrusted, requireEnvironment, type Trusted } from '../reading/trusted.ts';
import { createRunRecorder, Fenced, type RunRecorder } from '../recording/run-recorder.ts';
import { Refusal, runNotFound } from '../refusal.ts';
import { type Claimed, type ClaimQuestion, claimRuns } from './claim-runs.ts';
import { requireExecutable } from './executable.ts';
import type { ExecutionPorts } from './execution-ports.ts';
import { expectedDurations } from './expected-durations.ts';
import { registerMerged } from './register-merged.ts';
import type { StopSignal } from './stop-signal.ts';
import { workOff } from './work-off.ts';

export interface Execution {
  readonly ports: ExecutionPorts;
  /** As the command found it; later claims read it again. */
  readonly trusted: Trusted;
  readonly environment: string;
  /** Only this plan is claimed. */
  readonly plan?: string | undefined;
  readonly stop: StopSignal;
}

export interface ExecutionReport {
  /** Runs that were started, ended or found waiting, in merge order. */
  readonly runs: readonly Run[];
  /** What could not be read or recorded, so that something was left undone. */
  readonly lost: readonly Problem[];
  /** What is wrong in the repository and keeps runs waiting. */
  readonly wrong: readonly Problem[];
}

/**
 * Registers and works off merged plans of one environment: claims what may start at once, runs those plans
 * side by side, and goes on until nothing more may start. Rejects with a Refusal when the environment cannot
 * be executed at all, or when it has no run of the only plan asked for.
 */
export async function execute(execution: Execution): Promise<ExecutionReport> {
  const report = await new Executor(execution).run();
  await requireRun(execution, report);
  return report;
}

/** A plan that has run before is no mistake: then there is nothing to do. */
async function requireRun(
  { ports, environment, plan, stop }: Execution,
  report: ExecutionReport,
): Promise<void> {
  if (plan === undefined || report.runs.length > 0 || stop.stopped) return;
  const run = await (await ports.readRecords()).run(environment, plan);
  if (run === undefined) throw runNotFound(planAddress({ environment, plan }));
}

/** Milliseconds after which the applications' repositories are asked again before a claim. */
const evidenceAge = 60_000;

class Executor {
  readonly #execution: Execution;
  readonly #record: RunRecorder;
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #ended = new Map<string, Run>();
  readonly #lost: Problem[] = [];
  readonly #wrong: Problem[] = [];
  #last: Claimed = { claimed: [], ended: [], waiting: [], missing: [], more: false };
  #givenUp = false;

  #trusted: Trusted;
  #environment: Environment;
  /** The plan files for which the sources' answers are new enough, and since when they are kept. */
  #evidence: { readonly blobs: Set<string>; readonly since: number } | undefined;

  constructor(execution: Execution) {
    this.#execution = execution;
    this.#trusted = execution.trusted;
    this.#environment = executableEnvironment(execution.trusted, execution.environment);
    this.#record = createRunRecorder(execution.ports, execution.environment);
  }

  async run(): Promise<ExecutionReport> {
    const identity = await this.#identity();
    for (;;) {
      const mayClaimMore = await this.#claim(identity);
      if (mayClaimMore) continue;
      if (this.#underWay.size === 0) return this.#report();
      await Promise.race(this.#underWay.values());
    }
  }

  async #identity(): Promise<Pick<ClaimQuestion, 'holder' | 'startedBy'>> {
    const { repository, processes } = this.#execution.ports;
    const { name: startedBy } = await repository.author();
    return { holder: await processes.self(), startedBy };
  }

  /** Claims and starts what may start; tells whether others may start right away, in the place of what ended. */
  async #claim(identity: Pick<ClaimQuestion, 'holder' | 'startedBy'>): Promise<boolean> {
    const { ports, plan, stop } = this.#execution;
    if (stop.stopped || this.#givenUp) return false;
    try {
      await ports.repository.refresh();
      await this.#renewTrusted();
      const [trusted, environment] = [this.#trusted, this.#environment];
      this.#renewEvidence(await registerMerged(ports, trusted, environment.name));
      this.#last = await claimRuns({ ports, trusted, environment, only: plan, ...identity });
    } catch (cause) {
      this.#giveUp(cause);
      return false;
    }
    for (const run of this.#last.ended) this.#end(run);
    for (const run of this.#last.claimed) this.#start(run);
    return this.#last.more || this.#last.ended.length > 0;
  }

  /** A claim is judged by the configuration and catalog of its time, however long this command has run. */
  async #renewTrusted(): Promise<void> {
    const { ports, environment } = this.#execution;
    const trusted = await readTrusted(ports.repository);
    if (trusted.commit === this.#trusted.commit) return;
    this.#environment = executableEnvironment(trusted, environment);
    this.#trusted = trusted;
  }

  /** So is it by tags no older than the plan: answers from before it was merged do not count. */
  #renewEvidence({ active }: EnvironmentState): void {
    const { clock, sources } = this.#execution.ports;
    const blobs = [...active.values()].map(({ blob }) => blob);
    const now = clock.now();
    const known = this.#evidence;
    if (known !== undefined && now - known.since < evidenceAge && blobs.every((it) => known.blobs.has(it)))
      return;
    if (known !== undefined) sources.forget();
    this.#evidence = { blobs: new Set(blobs), since: now };
  }

  /** Runs that are under way go on to their end; nothing new is claimed. */
  #giveUp(cause: unknown): void {
    const known = cause instanceof Refusal || cause instanceof RepositoryUnavailable;
    if (!known || (this.#underWay.size === 0 && this.#ended.size === 0)) throw cause;
    this.#givenUp = true;
    if (cause instanceof RepositoryUnavailable) this.#lost.push(outOfReach(cause.message));
    else (cause.kind === 'lost' ? this.#lost : this.#wrong).push(...cause.problems);
  }

  #start(run: Run): void {
    this.#execution.ports.progress.claimed(run);
    const end = this.#workOff(run)
      .then((ended) => this.#end(ended))
      .catch((cause) => this.#lose(run, cause))
      .finally(() => this.#underWay.delete(run.plan));
    this.#underWay.set(run.plan, end);
  }

  async #workOff(run: Run): Promise<Run> {
    const { ports, stop } = this.#execution;
    // That of the claim, whatever a later one reads.
    const environment = this.#environment;
    const duration = await expectedDurations(ports.readRecords, run);
    return workOff(run, { ports, environment, record: this.#record, stop, duration });
  }

  #end(run: Run): void {
    this.#ended.set(run.plan, run);
    this.#execution.ports.progress.ended(run);
  }

  #lose(run: Run, cause: unknown): void {
    if (!(cause instanceof Fenced) && !(cause instanceof RepositoryUnavailable)) throw cause;
    const message = `${planAddress(run)} was left before its end: ${cause.message}; 'deployment-plans reconcile' settles it`;
    this.#lost.push(outOfReach(message));
    this.#ended.set(run.plan, run);
  }

  #report(): ExecutionReport {
    const { plan, ports } = this.#execution;
    const { waiting, missing } = this.#last;
    const concerned = (run: Run) => plan === undefined || run.plan === plan;
    const still = waiting.filter((run) => concerned(run) && !this.#ended.has(run.plan));
    for (const run of still) ports.progress.waiting(run);
    const problemsOf = (kind: 'lost' | 'wrong') =>
      missing.filter(({ cause }) => cause === kind).flatMap(({ problems }) => problems);
    return {
      runs: [...this.#ended.values(), ...still].filter(concerned).sort((a, b) => a.sequence - b.sequence),
      lost: [...this.#lost, ...problemsOf('lost')],
      wrong: [...this.#wrong, ...problemsOf('wrong')],
    };
  }
}

function executableEnvironment(trusted: Trusted, name: string): Environment {
  const environment = requireEnvironment(trusted, name);
  requireExecutable(environment);
  return environment;
}

function outOfReach(message: string): Problem {
  return { code: 'source-unreachable', severity: 'error', message };
}
