import type { HandOver } from '../../../src/ports/hand-over.ts';

export interface HandOverButton {
  readonly signal: HandOver;
  press(): void;
}

export function createHandOverButton(): HandOverButton {
  const listeners = new Set<() => void>();
  let due = false;
  return {
    signal: {
      get due() {
        return due;
      },
      onDue(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    press() {
      due = true;
      for (const listener of listeners) listener();
    },
  };
}
