import type { StopSignal } from '../../src/ports/stop-signal.ts';

export interface StopButton {
  readonly signal: StopSignal;
  press(): void;
}

export function createStopButton(): StopButton {
  const listeners = new Set<() => void>();
  let stopped = false;
  return {
    signal: {
      get stopped() {
        return stopped;
      },
      reason: 'an operator pressed the button',
      onStop(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    press() {
      stopped = true;
      for (const listener of listeners) listener();
    },
  };
}
