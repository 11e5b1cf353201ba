/** A job of GitHub Actions, told apart from every other try of the same one. */
export interface JobIdentity {
  /** Id of the workflow's run. */
  readonly run: number;
  /** From 1; grows when the run is started again. */
  readonly attempt: number;
  /** Id of the job within that attempt; null when it could not be found out, then only the whole attempt is known. */
  readonly job: number | null;
  /** For people, https. */
  readonly url: string;
  /** Whether the job's machine ends with it, and every process there (a runner hosted by GitHub). */
  readonly hosted: boolean;
}

/** A process, told apart from every other that ever had its number. */
export interface ProcessIdentity {
  readonly host: string;
  /** The kernel's boot identifier; changes at each start of the machine. */
  readonly boot: string;
  /** The PID namespace in which `pid` counts. */
  readonly namespace: string;
  readonly pid: number;
  /** The kernel's own start time of the process, opaque: only equality means something. */
  readonly startedAt: string;
  /** The job that it belongs to; absent outside of GitHub Actions. */
  readonly job?: JobIdentity;
}

/** Who executes a run. Every write asserts the holder's epoch. */
export type Holder = ProcessIdentity;
