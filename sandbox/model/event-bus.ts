import type { WorldEvent } from './event.ts';

export type Listener = (event: WorldEvent) => void;

/** Tells listeners what happens, at once and in order; listeners change nothing in the world while they are told. */
export interface EventBus {
  /** Everything so far, oldest first. */
  readonly history: readonly WorldEvent[];
  emit(event: WorldEvent): void;
  /** Gives what ends the subscription. */
  subscribe(listener: Listener): () => void;
  /** Forgets everything so far, where so much happens that nobody can keep it. */
  forget(): void;
}

export function createEventBus(): EventBus {
  const history: WorldEvent[] = [];
  const listeners = new Set<Listener>();
  return {
    history,
    emit(event) {
      history.push(event);
      for (const listener of listeners) listener(event);
    },
    forget() {
      history.length = 0;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
