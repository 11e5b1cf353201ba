import type { VersionEntry } from '../model/plan.ts';
import type { ProblemCode } from '../problem.ts';
import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import type { EntryFinding } from './entry-finding.ts';
import type { PlanContext } from './plan-context.ts';

/** A version that is about to land on what the target has. */
export interface Landing {
  readonly entry: VersionEntry;
  readonly target: ApplicationRecord;
  /** The modules that land. */
  readonly modules: readonly string[];
  /** Whether these are all that the application has. */
  readonly whole: boolean;
  readonly context: PlanContext;
}

export interface LandingJudgement {
  readonly findings: readonly EntryFinding[];
  readonly skip?: ProblemCode;
}
