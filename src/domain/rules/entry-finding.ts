import type { PlanEntry } from '../model/plan.ts';
import type { Finding, ProblemCode, Severity } from '../problem.ts';

/** A finding on one application, before it is given its place. */
export interface EntryFinding {
  readonly code: ProblemCode;
  readonly message: string;
  /** Default: error. */
  readonly severity?: Severity;
}

/** Places a finding at the application's key in the plan. */
export function onApplication({ application }: PlanEntry, found: EntryFinding): Finding {
  return { severity: 'error', ...found, application, path: ['applications', application] };
}
