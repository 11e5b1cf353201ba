import type { StopSignal } from '../ports/stop-signal.ts';

const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The signals that end a process, as a program meets them. */
export interface Signals {
  /** The first one that came. */
  readonly received: string | undefined;
  /** Rejects with Interrupted when one comes before anybody obeys; else it stays open. */
  readonly interruption: Promise<never>;
  /** From now on a signal no longer ends the program; who calls this ends what is under way. */
  obey(): StopSignal;
}

/** A signal came while nothing was under way that had to be ended in order. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  /** @param writes whether something may have been under way that writes */
  constructor(signal: string, { writes } = { writes: true }) {
    const consequence = writes
      ? 'what was about to be written may be there or not, so look before you repeat the command'
      : 'nothing was written';
    super(`interrupted by ${signal}, so there is no answer; ${consequence}`);
  }
}

export interface SignalOptions {
  /** Who is told by the system; default: this process. */
  readonly source?: Pick<NodeJS.EventEmitter, 'on'>;
  /** A sentence for the record. */
  readonly reason?: (signal: string) => string;
  /**
   * Milliseconds after the first signal at which those who obey are pressed even without a second one; given where the end
   * of the process is near then.
   */
  readonly insistAfter?: number;
}

/** Takes the signals from the system; a repeated one presses those who obey. */
export function listenForSignals(options: SignalOptions = {}): Signals {
  const { source = process, reason = stoppedByOperator, insistAfter } = options;
  const listeners = new Set<() => void>();
  const press = () => {
    for (const listener of listeners) listener();
  };
  let interrupt: (cause: Interrupted) => void = () => {};
  const interruption = new Promise<never>((_, reject) => {
    interrupt = reject;
  });
  // It may come before anybody waits for it.
  interruption.catch(() => {});
  let received: string | undefined;
  let obeyed = false;
  let signals = 0;
  for (const name of names) {
    source.on(name, () => {
      if (received === undefined && insistAfter !== undefined) setTimeout(press, insistAfter).unref();
      received ??= name;
      signals += 1;
      if (!obeyed) interrupt(new Interrupted(received));
      press();
    });
  }
  const stop: StopSignal = {
    get stopped() {
      return received !== undefined;
    },
    get reason() {
      return reason(received ?? '');
    },
    get leavesTime() {
      return signals < (insistAfter === undefined ? 2 : 1);
    },
    onStop(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    get received() {
      return received;
    },
    interruption,
    obey() {
      obeyed = true;
      return stop;
    },
  };
}

function stoppedByOperator(signal: string): string {
  return `the operator stopped it (${signal})`;
}
