import type { Pulse } from '../../../src/ports/pulse.ts';

export interface PulseButton {
  readonly pulse: Pulse;
  beat(): void;
}

/** A pulse that beats when a test says so. */
export function createPulseButton(): PulseButton {
  const listeners = new Set<() => void>();
  return {
    pulse: {
      onBeat(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    beat() {
      for (const listener of listeners) listener();
    },
  };
}
