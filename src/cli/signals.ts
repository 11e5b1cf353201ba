import type { StopSignal } from '../usecases/execution/stop-signal.ts';

const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The signals that end a process, as a command meets them. */
export interface Signals {
  /** The first one that came. */
  readonly received: string | undefined;
  /** Rejects with Interrupted when one comes before anybody obeys; else it stays open. */
  readonly interruption: Promise<never>;
  /** From now on a signal no longer ends the command; who calls this ends what is under way. */
  obey(): StopSignal;
}

/** A signal came while nothing was under way that had to be ended in order. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(signal: string) {
    super(
      `interrupted by ${signal}, so there is no answer; what was about to be written may be there or not, ` +
        'so look before you repeat the command',
    );
  }
}

/** Takes the signals from the system; a repeated one presses those who obey. */
export function listenForSignals(): Signals {
  const listeners = new Set<() => void>();
  let interrupt: (cause: Interrupted) => void = () => {};
  const interruption = new Promise<never>((_, reject) => {
    interrupt = reject;
  });
  // It may come before anybody waits for it.
  interruption.catch(() => {});
  let received: string | undefined;
  let obeyed = false;
  for (const name of names) {
    process.on(name, () => {
      received ??= name;
      if (!obeyed) interrupt(new Interrupted(received));
      for (const listener of listeners) listener();
    });
  }
  const stop: StopSignal = {
    get stopped() {
      return received !== undefined;
    },
    get reason() {
      return `the operator stopped it (${received})`;
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
