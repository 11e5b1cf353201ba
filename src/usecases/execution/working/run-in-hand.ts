import { planAddress } from '../../../domain/names.ts';
import type { Effect } from '../../../domain/records/run/effect.ts';
import type { Operation } from '../../../domain/records/run/operation.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import type { RunEvent } from '../../../domain/records/run/run-event.ts';
import { transition } from '../../../domain/records/run/run-transitions.ts';
import type { Progress } from '../../../ports/progress.ts';
import { Outdated, type RunRecorder } from '../../recording/run-recorder.ts';
import { startedEffects } from '../resuming/await-effect.ts';
import { describeEvents } from './describe-events.ts';
import { tellEvents } from './tell-events.ts';

interface Surroundings {
  readonly record: RunRecorder;
  readonly progress: Progress;
}

type LearnedEffect = RunEvent & { readonly kind: 'effect-known' };

/** A run that this process holds: as it is recorded, and what is about to be. */
export class RunInHand {
  readonly #surroundings: Surroundings;
  #recorded: Run;
  #current: Run;
  #events: RunEvent[] = [];
  /** What is known by now of started operations' effects; it waits for a commit that is due anyway. */
  readonly #learned = new Map<string, Effect>();

  constructor(run: Run, surroundings: Surroundings) {
    this.#recorded = run;
    this.#current = run;
    this.#surroundings = surroundings;
  }

  /** The run as recorded, plus what is about to be recorded. */
  get current(): Run {
    return this.#current;
  }

  operation(application: string): Operation {
    const operation = this.#current.operations.find((it) => it.application === application);
    if (operation !== undefined) return operation;
    throw new Error(`${planAddress(this.#current)} has no operation on ${application}`);
  }

  happen(event: RunEvent): void {
    this.#current = transition(this.#current, event);
    this.#events.push(event);
  }

  learn(application: string, effect: Effect): void {
    this.#learned.set(application, effect);
  }

  get hasEvents(): boolean {
    return this.#events.length > 0;
  }

  /** Goes on from what somebody else has recorded; gives what was about to be recorded here. */
  adopt(newest: Run): readonly RunEvent[] {
    this.#recorded = newest;
    this.#current = newest;
    return this.#events.splice(0);
  }

  /**
   * Records what has happened in one commit. Undefined then; otherwise the run as somebody else has recorded it, and
   * nothing of what happened here is. Rejects with Fenced when it is not ours any more.
   */
  async record(): Promise<Run | undefined> {
    const learned = this.#whatIsLearned();
    const events = [...learned, ...this.#events];
    const { plan, epoch, status } = this.#recorded;
    const message = `${planAddress(this.#current)}: ${describeEvents(this.#current, events)}`;
    try {
      this.#current = await this.#surroundings.record({ plan, epoch, status, events, message });
    } catch (cause) {
      if (cause instanceof Outdated) return cause.run;
      throw cause;
    }
    for (const { application, effect } of learned) {
      if (this.#learned.get(application) === effect) this.#learned.delete(application);
    }
    const recorded = { before: this.#recorded, after: this.#current, events };
    this.#recorded = this.#current;
    this.#events = [];
    tellEvents(this.#surroundings.progress, recorded);
    return undefined;
  }

  /** An effect can only be recorded of what is recorded as started. */
  #whatIsLearned(): LearnedEffect[] {
    return startedEffects(this.#recorded).flatMap(({ operation: { application } }): LearnedEffect[] => {
      const effect = this.#learned.get(application);
      return effect === undefined ? [] : [{ kind: 'effect-known', application, effect }];
    });
  }
}
