/** An operator's wish to end what this process executes. */
export interface StopSignal {
  readonly stopped: boolean;
  /** A sentence for the record. */
  readonly reason: string;
  /** Whether there is time to undo what has been done; after a stop that is not, whoever comes next does it. */
  readonly leavesTime: boolean;
  /** Calls back at every stop, a repeated one included; returns how to end that. */
  onStop(listener: () => void): () => void;
}

/** Where nobody can wish it. */
export const neverStopped: StopSignal = {
  stopped: false,
  reason: '',
  leavesTime: true,
  onStop: () => () => {},
};
