import type { StopSignal } from '../../ports/stop-signal.ts';

/** Who may want something to end: calls back then, and returns how to listen no longer. */
export type Ender = (end: () => void) => () => void;

/** Does something that can be ended, and listens for no longer than it takes. */
export async function abortedBy<T>(
  enders: readonly Ender[],
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const forget = enders.map((ender) => ender(() => controller.abort()));
  try {
    return await act(controller.signal);
  } finally {
    for (const each of forget) each();
  }
}

/** A stop, also one that came before. */
export function byStop(stop: StopSignal): Ender {
  return (end) => {
    if (stop.stopped) end();
    return stop.onStop(end);
  };
}
