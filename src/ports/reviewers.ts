import type { Proposed } from '../domain/approvals/involved.ts';
import type { Review } from '../domain/pull-requests/review.ts';

/** Who may approve, and what was approved before it was merged. Every method rejects as the Forge does. */
export interface Reviewers {
  /**
   * The members of teams, named as `@owner/team`, with those of the teams below them: logins. Null for a team that
   * there is not, or that the token may not see. Every team asked for is there.
   */
  teamMembers(teams: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string> | null>>;
  /** By commits of environment branches, the pull requests whose merges brought them; a commit without one is left out. */
  mergedPullRequests(questions: readonly MergeQuestion[]): Promise<ReadonlyMap<string, MergedPullRequest>>;
  /**
   * By branches of this repository, who is behind the pull requests that propose them to another one, or did before they
   * were closed; of a fork's branch of that name nobody. Every branch is there.
   */
  proposedFrom(questions: readonly BranchQuestion[]): Promise<ReadonlyMap<string, readonly Proposed[]>>;
}

export interface BranchQuestion {
  readonly branch: string;
  /** The environment branch. */
  readonly base: string;
}

export interface MergeQuestion {
  readonly commit: string;
  /** The environment branch. */
  readonly base: string;
}

export interface MergedPullRequest extends Proposed {
  readonly number: number;
  /** For people, https. */
  readonly url: string;
  /** The commit that it proposed. */
  readonly head: string;
  /** In the order in which they were submitted; of very many the last ones. */
  readonly reviews: readonly Review[];
}
