import type { JobEvent } from '../events/read-event.ts';
import type { Variables } from '../inputs/input-text.ts';
import type { Request } from '../inputs/request.ts';
import type { Outcome } from '../outcome.ts';
import type { Runner } from '../reporting/runner.ts';

/** One step of a job: what it was asked, why it was started, and where it runs. */
export interface Step {
  readonly request: Request;
  readonly event: JobEvent;
  readonly variables: Variables;
  readonly runner: Runner;
}

/** Carries out one mode; what stops it is thrown, and reported as a failure of the job. */
export type ModeHandler = (step: Step) => Promise<Outcome>;
