import type { Action } from '../model/plan.ts';
import type { ProblemCode, Severity } from '../problem.ts';
import type { OperationState } from '../records/run/operation.ts';
import type { RunStatus } from '../records/run/run.ts';
import type { Excerpt } from './excerpt.ts';
import type { AdjustedVersion, DroppedApplication } from './follow-up.ts';
import type { FollowUpKind } from './follow-up-origin.ts';

/** Why there is a follow-up: what its pull request tells people, and what this program reads there again. */
export interface Evidence {
  readonly kind: FollowUpKind;
  /** Web address of the release repository, without a slash at its end. */
  readonly repository: string;
  /** The environment that the new plan is for, and the plan's name. */
  readonly target: string;
  readonly plan: string;
  /** Who asked for it; null when the configuration did. */
  readonly by: string | null;
  readonly run: RunEvidence;
  /** The pull request whose merge brought the run; null when it is not known. */
  readonly pullRequest: number | null;
  readonly dropped: Excerpt<DroppedApplication>;
  readonly adjusted: Excerpt<AdjustedVersion>;
  /** What a person must do: errors and warnings. */
  readonly tasks: Excerpt<EvidenceTask>;
}

/** How the run ended that it follows, as the records tell it. Long texts are cut. */
export interface RunEvidence {
  readonly environment: string;
  readonly plan: string;
  readonly status: RunStatus;
  readonly endedBy: 'operator' | 'system' | null;
  readonly reason: string | null;
  readonly startedBy: string | null;
  /** ISO times. */
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly mergeCommit: string;
  readonly operations: Excerpt<OperationEvidence>;
}

export interface OperationEvidence {
  readonly application: string;
  readonly action: Action;
  readonly from: string | null;
  readonly to: string | null;
  readonly commit: string | null;
  readonly state: OperationState;
  readonly reason: string | null;
  /** Where it ran, https: a job or a workflow run; null when it is not known. */
  readonly log: string | null;
}

export interface EvidenceTask {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly application: string | null;
}
