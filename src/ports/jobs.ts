import type { PlanAddress } from '../domain/names.ts';
import type { JobIdentity } from '../domain/records/run/holder.ts';

export type JobState = 'running' | 'ended' | 'unknown';

/** What is known of the jobs that execute plans. Rejects as the Forge does. */
export interface Jobs {
  /** What became of a job; `unknown` when there is no trace of it: then nothing may be assumed. */
  state(job: JobIdentity): Promise<JobState>;
}

/** How jobs are started that execute one plan each. Rejects as the Forge does. */
export interface JobStarter {
  /** The plans, as `<environment>/<plan>`, for which a job was asked for that has not begun yet. */
  queued(): Promise<ReadonlySet<string>>;
  /**
   * Asks for a job that executes one plan, or goes on with its run. One job too many does no harm: it finds the plan
   * taken and ends.
   */
  start(plan: PlanAddress): Promise<void>;
}
