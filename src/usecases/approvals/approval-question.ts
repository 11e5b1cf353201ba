import type { Proposed } from '../../domain/approvals/involved.ts';
import type { ApprovalPolicy } from '../../domain/model/configuration.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Review } from '../../domain/pull-requests/review.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { Reviewers } from '../../ports/reviewers.ts';
import type { Records } from '../reading/records.ts';

export interface ApprovalPorts {
  readonly repository: ReleaseRepository;
  readonly reviewers: Reviewers;
  readonly records: Pick<Records, 'run'>;
}

/** Who is to approve a plan, as configuration and plan say it. */
export interface WantedApprovals {
  readonly policy: ApprovalPolicy;
  readonly plan: Pick<Plan, 'approvers' | 'origin'>;
}

/** A plan on a pull request, open or merged, whose approvals are to be judged. */
export interface ApprovalQuestion extends WantedApprovals {
  /** Name of the plan. */
  readonly name: string;
  readonly blob: string;
  readonly proposed: Proposed & {
    /** The commit that the pull request proposes, or proposed when it was merged. */
    readonly head: string;
    readonly reviews: readonly Review[];
  };
}
