import type { Bot, User } from '../accounts/account.ts';
import type { Team } from '../accounts/team.ts';
import type { Repository } from '../repositories/repository.ts';
import type { IssueFacts } from './issue.ts';
import type { Review } from './review.ts';

export interface PullRequest extends IssueFacts {
  readonly kind: 'pull-request';
  draft: boolean;
  readonly head: Head;
  readonly base: Base;
  /** Null when it cannot be said, as for one that is closed. */
  mergeable: boolean | null;
  /** The commit of `refs/pull/N/merge` while open, of the merge afterwards; null when there is neither. */
  mergeCommit: string | null;
  mergedAt: number | null;
  mergedBy: User | Bot | null;
  /** Oldest first. */
  readonly reviews: Review[];
  readonly requestedReviewers: Set<User>;
  readonly requestedTeams: Set<Team>;
}

export interface Head {
  readonly repository: Repository;
  /** Short name of the branch; it may be gone. */
  readonly ref: string;
  /** The last commit that it had while the pull request was open. */
  sha: string;
}

export interface Base {
  /** Short name of the branch. */
  ref: string;
  /** Its tip when the pull request was opened, retargeted or last given a new head. */
  sha: string;
}
