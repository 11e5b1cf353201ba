import type { StopSignal } from '../usecases/execution/stop-signal.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Turns the signals that end a process into a wish that the runs under way obey; a repeated one presses. */
export function listenForStop(): StopSignal {
  const listeners = new Set<() => void>();
  let received: string | undefined;
  for (const signal of signals) {
    process.on(signal, () => {
      received ??= signal;
      for (const listener of listeners) listener();
    });
  }
  return {
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
}
