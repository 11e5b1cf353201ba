import type { Proposed } from '../../domain/approvals/involved.ts';
import type { ApprovalJudgement } from '../../domain/approvals/judge-approvals.ts';
import type { WantedApprovals } from '../../domain/approvals/wanted-approvals.ts';
import type { Review } from '../../domain/pull-requests/review.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { Reviewers } from '../../ports/reviewers.ts';
import type { Records } from '../reading/records.ts';

export interface ApprovalPorts {
  readonly repository: ReleaseRepository;
  readonly reviewers: Reviewers;
  readonly records: Pick<Records, 'run'>;
}

/** A plan on a pull request, open or merged, whose approvals are to be judged. */
export interface ApprovalQuestion extends WantedApprovals {
  readonly environment: string;
  /** Name of the plan. */
  readonly name: string;
  /** The commit that brought it; null while it is only proposed. */
  readonly mergeCommit: string | null;
  readonly blob: string;
  readonly proposed: Proposed & {
    /** The commit that the pull request proposes, or proposed when it was merged. */
    readonly head: string;
    readonly reviews: readonly Review[];
  };
}

/** What is known of the approvals of one plan. */
export interface PlanApprovals extends ApprovalJudgement {
  /** Whether those who may approve its override have; null when it asks for none. */
  readonly override: ApprovalJudgement | null;
}
