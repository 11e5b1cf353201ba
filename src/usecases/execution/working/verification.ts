import type { Run } from '../../../domain/records/run/run.ts';
import type { RunEvent } from '../../../domain/records/run/run-event.ts';
import { isoNow } from '../../../ports/clock.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import type { Pinned } from '../pinned.ts';
import { verifyAll } from '../verifying/verify-all.ts';

interface Surroundings {
  readonly ports: ExecutionPorts;
  readonly pinned: Pinned;
  /** Something was found out. */
  readonly onNews: () => void;
}

/** The checks of one run in this process. */
export class Verification {
  readonly #surroundings: Surroundings;
  readonly #end = new AbortController();
  #underWay: Promise<void> | undefined;
  #found: RunEvent[] = [];
  /** Why it could not go on. */
  #failure: { readonly cause: unknown } | undefined;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Begins with what is not known yet; does nothing when it has begun. */
  begin(run: Run): void {
    const { ports, pinned, onNews } = this.#surroundings;
    this.#underWay ??= verifyAll({
      ...{ run, pinned, ports, stop: this.#end.signal },
      onResult: ({ index, state, reason }) => {
        this.#found.push({ kind: 'checked', index, found: { state, reason, at: isoNow(ports.clock) } });
        onNews();
      },
    }).catch((cause) => {
      this.#failure = { cause };
      onNews();
    });
  }

  get hasNews(): boolean {
    return this.#found.length > 0 || this.#failure !== undefined;
  }

  /** What was found out since the last call. Throws when it could not go on. */
  takeFound(): readonly RunEvent[] {
    if (this.#failure !== undefined) throw this.#failure.cause;
    return this.#found.splice(0);
  }

  /** Lets what is under way of it end; it does not begin again. */
  cutOff(): void {
    this.#end.abort();
  }

  /** Ends it; resolves when nothing of it is left. */
  async end(): Promise<void> {
    this.cutOff();
    await this.#underWay;
  }
}
