import { waitBeforeNextTry } from '../../../domain/course/wait-before-next-try.ts';
import { deployerOf } from '../../../domain/model/configuration.ts';
import type { Operation } from '../../../domain/records/run/operation.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Pinned } from '../pinned.ts';
import { sleepUntil } from '../sleep-until.ts';

/** Which operations of a run are to be tried again, and when. */
export class Retrying {
  readonly #clock: Clock;
  readonly #pinned: Pinned;
  readonly #onDue: () => void;
  readonly #due = new Set<string>();
  readonly #end = new AbortController();

  constructor(surroundings: { readonly clock: Clock; readonly pinned: Pinned; readonly onDue: () => void }) {
    this.#clock = surroundings.clock;
    this.#pinned = surroundings.pinned;
    this.#onDue = surroundings.onDue;
  }

  /** Whether an operation that has just failed transiently may be tried again (`retries` of its deployer). */
  allows(operation: Operation): boolean {
    return this.#wait(operation) !== undefined;
  }

  /** Lets it fall due after its wait. */
  schedule(operation: Operation): void {
    const due = this.#clock.now() + (this.#wait(operation) ?? 0);
    const stop = this.#end.signal;
    void sleepUntil(due, { clock: this.#clock, stop }).then(() => {
      if (stop.aborted) return;
      this.#due.add(operation.application);
      this.#onDue();
    });
  }

  /** Lets nothing fall due any more, and keeps no process from ending. */
  end(): void {
    this.#end.abort();
  }

  get isDue(): boolean {
    return this.#due.size > 0;
  }

  /** The applications that have fallen due since the last call. */
  takeDue(): readonly string[] {
    const due = [...this.#due];
    this.#due.clear();
    return due;
  }

  #wait(operation: Operation): number | undefined {
    const deployer = deployerOf(this.#pinned.environment, operation.application);
    return waitBeforeNextTry(operation, deployer?.retries);
  }
}
