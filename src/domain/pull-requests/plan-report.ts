import type { ApprovalJudgement } from '../approvals/judge-approvals.ts';
import type { PlanChange } from '../fixing/plan-change.ts';
import type { Problem } from '../problem.ts';
import type { ReleaseNotes } from '../release-notes/release-notes.ts';
import type { PlannedOperation } from '../validation.ts';
import type { Review } from './review.ts';

/** All that a pull request is told about the plan that it proposes. */
export interface PlanReport {
  /** The environment of the base branch. */
  readonly environment: string;
  /** Null when the pull request does not propose exactly one plan. */
  readonly plan: string | null;
  /** Null when the plan could not be read that far. */
  readonly source: string | null;
  /** `unknown`: something could not be read, so nothing was decided; `problems` says what. */
  readonly verdict: 'pass' | 'fail' | 'unknown';
  readonly problems: readonly Problem[];
  /** Changes with which it would pass; empty when none are known. */
  readonly suggestion: readonly PlanChange[];
  /** In file order; empty when the verdict is unknown. */
  readonly operations: readonly PlannedOperation[];
  /** For each operation that is carried out, the applications of the plan that must succeed right before it. */
  readonly order: ReadonlyMap<string, readonly string[]>;
  /** Absent without a plan whose operations are known. */
  readonly notes?: ReleaseNotes;
  /** Blob id of the plan's file; null without one. */
  readonly blob: string | null;
  /** The commit that was judged. */
  readonly head: string;
  /** The tip of the base branch then; null when the repository could not be read. */
  readonly baseCommit: string | null;
  /** Drafts turn no other plan red. */
  readonly draft: boolean;
  /** Whether the branch that is proposed is in a fork, and so is not written by this program. */
  readonly isInFork: boolean;
  readonly reviews: readonly Review[];
  /** Null when the environment asks for none, and when the plan could not be read. */
  readonly approvals: ApprovalJudgement | null;
}

/** What makes names and places in a report clickable. */
export interface ReportLinks {
  /** Web address of the release repository, without a slash at its end. */
  readonly repository: string;
}
