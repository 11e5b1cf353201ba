import type { PullRequest } from './pull-request.ts';

/** What a merge queue would merge, on a branch of its own: its checks decide. */
export interface MergeGroup {
  readonly pullRequest: PullRequest;
  /** Whole name of the group's branch. */
  readonly headRef: string;
  readonly headSha: string;
  /** Whole name of the branch that it would be merged into. */
  readonly baseRef: string;
  readonly baseSha: string;
}
