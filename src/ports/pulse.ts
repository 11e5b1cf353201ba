/** Beats every few seconds: then it is worth a look whether somebody else has written something. */
export interface Pulse {
  /** Calls back at every beat, unless the last call is still at work; returns how to end that. */
  onBeat(listener: () => void | Promise<void>): () => void;
}
