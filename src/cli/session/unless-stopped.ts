import { Interrupted, type Signals } from '../../adapters/signals.ts';

/**
 * What a promise comes to that only reads; rejects with Interrupted as soon as a signal comes, so that what was opened is
 * closed.
 */
export function unlessStopped<Value>(signals: Signals, promise: Promise<Value>): Promise<Value> {
  const stop = signals.obey();
  const stopped = new Promise<never>((_, reject) => {
    stop.onStop(() => reject(new Interrupted(signals.received ?? '', { writes: false })));
  });
  return Promise.race([promise, stopped]);
}
