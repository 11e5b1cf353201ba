import { isUntouched } from '../../../domain/course/is-untouched.ts';
import { nextStarts } from '../../../domain/course/next-starts.ts';
import type { Step } from '../../../domain/records/run/operation.ts';
import { isBetweenTries } from '../../../domain/records/run/operation-transitions.ts';
import type { Records } from '../../reading/records.ts';
import type { Deployments } from './deployments.ts';
import { takePreliminaries } from './preliminaries.ts';
import { Prohibitions } from './prohibitions.ts';
import { recordedSettings } from './recorded-settings.ts';
import type { Retrying } from './retrying.ts';
import type { RunInHand } from './run-in-hand.ts';
import { startBehindGate } from './starting.ts';
import type { Work } from './work.ts';

interface Surroundings {
  readonly work: Work;
  readonly run: RunInHand;
  readonly deployments: Deployments;
  readonly retrying: Retrying;
}

/** Calls deployers for what is due in a run, as far as nothing forbids it. */
export class DueStarts {
  readonly #surroundings: Surroundings;
  readonly #prohibitions: Prohibitions;
  #hasPreliminaries = false;

  constructor(surroundings: Surroundings) {
    const { work, run } = surroundings;
    this.#surroundings = surroundings;
    this.#prohibitions = new Prohibitions(work.ports, run.current, work.pinned);
  }

  /** From now on others may have written something. */
  expectNews(): void {
    this.#prohibitions.expectNews();
  }

  newestRecords(): Promise<Records> {
    return this.#prohibitions.newestRecords();
  }

  /** Starts, behind their gates, the operations that are due; again when one of them could not be started. */
  async start(): Promise<void> {
    const { work, run } = this.#surroundings;
    const terms = { slots: work.pinned.environment.parallelOperations, duration: work.duration };
    for (;;) {
      const { step, applications } = nextStarts(run.current, terms);
      const due = [...this.#takeRetries(), ...applications];
      if (due.length === 0) return;
      const records = await this.newestRecords();
      if (!(await this.#isPermitted(due, records))) return;
      await this.#call(due, step, records);
    }
  }

  /**
   * What came to forbid the operations that have just been recorded. Where others write to the records from elsewhere, our
   * own commit is what brings theirs here.
   */
  async forbiddenSince(): Promise<string | undefined> {
    const { work, run, deployments } = this.#surroundings;
    const { gated } = deployments;
    if (gated.length === 0 || run.current.status === 'backing-out') return undefined;
    const records = await work.ports.readRecords();
    const reason = await this.#prohibitions.against(run.current, gated, records);
    return reason && `${reason} (before it began)`;
  }

  #takeRetries(): readonly string[] {
    const { run, retrying } = this.#surroundings;
    return retrying.takeDue().filter((application) => isBetweenTries(run.operation(application)));
  }

  /** Whether what is due may be started; what forbids it happens to the run. A backout is not forbidden. */
  async #isPermitted(due: readonly string[], records: Records): Promise<boolean> {
    const { work, run } = this.#surroundings;
    if (run.current.status === 'backing-out') return true;
    const reason = await this.#prohibitions.against(run.current, due, records);
    if (reason !== undefined) run.happen({ kind: 'aborting', by: 'system', reason });
    else if (!this.#hasPreliminaries && isUntouched(run.current)) {
      const events = await takePreliminaries({ ...work, run: run.current, records });
      for (const event of events) run.happen(event);
    }
    this.#hasPreliminaries = true;
    return run.current.status === 'running' && !work.stop.stopped;
  }

  async #call(due: readonly string[], step: Step | undefined, records: Records): Promise<void> {
    const { work, run, deployments } = this.#surroundings;
    const settings = await recordedSettings(records, work.pinned, run.current, due);
    const starts = due.map((application) =>
      startBehindGate({
        ...{ ports: work.ports, pinned: work.pinned, deployments, run: run.current, step },
        operation: run.operation(application),
        recorded: settings.get(application) ?? new Map(),
        onEffect: (effect) => run.learn(application, effect),
      }),
    );
    for (const event of await Promise.all(starts)) run.happen(event);
  }
}
