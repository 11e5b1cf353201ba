/** An operation of a run. */
export interface OperationAddress {
  readonly environment: string;
  readonly plan: string;
  readonly application: string;
}

/** What operations have said, as far as they were carried out on this machine. */
export interface OperationLogs {
  /** For people: where the log is kept, whether or not there is one. */
  place(operation: OperationAddress): string;
  /** What the log holds from a byte on, nothing at its end; undefined when it is not here, or shorter by now. */
  read(operation: OperationAddress, from: number): Promise<Uint8Array | undefined>;
}
