import type { StopSignal } from '../../../src/ports/stop-signal.ts';

export interface StopButton {
  readonly signal: StopSignal;
  press(): void;
}

export function createStopButton(): StopButton {
  let presses = 0;
  const listeners = new Set<() => void>();
  return {
    signal: {
      get stopped() {
        return presses > 0;
      },
      get leavesTime() {
        return presses < 2;
      },
      reason: 'an operator pressed the button',
      onStop(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    press() {
      presses += 1;
      for (const listener of listeners) listener();
    },
  };
}
