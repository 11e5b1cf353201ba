import { type HandOver, neverDue } from '../../ports/hand-over.ts';

/**
 * Falls due so many minutes after somebody first waits for it, that is when a run is begun: so every job does a part
 * of it, however short the time is. 0 is never. It keeps no process alive that has nothing else to do.
 */
export function handOverAfter(minutes: number, say: (line: string) => void): HandOver {
  if (minutes === 0) return neverDue;
  const listeners = new Set<() => void>();
  let [begun, due] = [false, false];
  const fallDue = () => {
    due = true;
    say('This job hands its run over: it starts no more operations, and another job does.');
    for (const listener of listeners) listener();
  };
  return {
    get due() {
      return due;
    },
    onDue(listener) {
      listeners.add(listener);
      if (!begun) setTimeout(fallDue, minutes * 60_000).unref();
      begun = true;
      return () => listeners.delete(listener);
    },
  };
}
