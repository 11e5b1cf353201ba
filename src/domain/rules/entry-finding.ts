import type { PlanEntry } from '../model/plan.ts';
import type { Finding, ProblemCode, Severity } from '../problem.ts';
import type { ResolvedOperation } from './resolved-operation.ts';

/** A finding on one application, before it is given its place. */
export interface EntryFinding {
  readonly code: ProblemCode;
  readonly message: string;
  /** Default: error. */
  readonly severity?: Severity;
}

/** What is to be said about one application of a plan, and what the plan would do to it. */
export interface EntryJudgement {
  readonly findings: readonly Finding[];
  /** Absent when the entry cannot be resolved to anything. */
  readonly operation?: ResolvedOperation;
}

/** Places a finding at the application's key in the plan. */
export function onApplication({ application }: PlanEntry, found: EntryFinding): Finding {
  return { severity: 'error', ...found, application, path: ['applications', application] };
}
