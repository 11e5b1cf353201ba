import type { PlanStatus } from '../listing/listed-plan.ts';
import type { Plan } from '../model/plan.ts';
import type { SectionName } from '../model/plan-document.ts';
import type { Problem } from '../problem.ts';
import type { Run } from '../records/run/run.ts';
import type { ReleaseNotes } from '../release-notes/release-notes.ts';
import type { PlannedOperation } from '../validation.ts';

/** All that the document for people tells about one plan. */
export interface DocumentReport {
  readonly environment: string;
  readonly plan: string;
  readonly status: PlanStatus;
  readonly content: Plan;
  /** Blob id of the plan's file. */
  readonly blob: string;
  /** In file order; what the plan would do, or what its run has done. */
  readonly operations: readonly PlannedOperation[];
  /** For each operation that is carried out, the applications of the plan that must succeed right before it. */
  readonly order: ReadonlyMap<string, readonly string[]>;
  /** Null until the plan is registered. */
  readonly run: Run | null;
  /** Sections that the environment requires. */
  readonly required: ReadonlySet<SectionName>;
  /** What is to be told of the document: of a run, what was noted in it. */
  readonly problems: readonly Problem[];
  readonly releaseNotes: ReleaseNotes;
}
