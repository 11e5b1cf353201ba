/**
 * The moment from which on this process passes its work on to another, because its machine or its rights end before
 * long, such as the time limit of a job or the life of its token.
 */
export interface HandOver {
  readonly due: boolean;
  /** Calls back when it falls due; returns how to end that. */
  onDue(listener: () => void): () => void;
}

/** Where nothing ends before the work does. */
export const neverDue: HandOver = { due: false, onDue: () => () => {} };

/** Falls due when something says so that begins with the first who waits for it, and not before. */
export function dueWhen(begin: (fallDue: () => void) => void): HandOver {
  const listeners = new Set<() => void>();
  let [begun, due] = [false, false];
  const fallDue = () => {
    due = true;
    for (const listener of listeners) listener();
  };
  return {
    get due() {
      return due;
    },
    onDue(listener) {
      listeners.add(listener);
      if (!begun) begin(fallDue);
      begun = true;
      return () => listeners.delete(listener);
    },
  };
}
