import type { StopSignal } from '../../ports/stop-signal.ts';

/** Does something that a stop ends, and listens for no longer than it takes. */
export async function abortedBy<T>(
  stop: StopSignal | undefined,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const forget = stop?.onStop(() => controller.abort());
  if (stop?.stopped === true) controller.abort();
  try {
    return await act(controller.signal);
  } finally {
    forget?.();
  }
}
