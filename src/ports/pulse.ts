/** Beats every few seconds: then it is worth a look whether somebody else has written something. */
export interface Pulse {
  /** Calls back at every beat; returns how to end that. */
  onBeat(listener: () => void): () => void;
}

/** Where nobody else writes. */
export const noPulse: Pulse = { onBeat: () => () => {} };
