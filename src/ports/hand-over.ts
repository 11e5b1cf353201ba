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
