import type { PullRequest } from '../../../model/pull-requests/pull-request.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';

export interface PullRequestsArguments extends PageArguments {
  readonly states?: readonly PullRequestState[] | null;
  readonly baseRefName?: string | null;
  readonly headRefName?: string | null;
  readonly labels?: readonly string[] | null;
  readonly orderBy?: {
    readonly field: 'COMMENTS' | 'CREATED_AT' | 'UPDATED_AT';
    readonly direction: 'ASC' | 'DESC';
  } | null;
}

export type PullRequestState = 'OPEN' | 'CLOSED' | 'MERGED';

export function stateOf({ state, mergedAt }: PullRequest): PullRequestState {
  if (mergedAt !== null) return 'MERGED';
  return state === 'open' ? 'OPEN' : 'CLOSED';
}

/** Oldest first, unless another order is asked for. */
export function listPullRequests(
  repository: Repository,
  args: PullRequestsArguments,
): readonly PullRequest[] {
  const { states, baseRefName, headRefName, labels, orderBy } = args;
  const found = [...repository.pullRequests.values()]
    .filter((pullRequest) => states?.includes(stateOf(pullRequest)) ?? true)
    .filter(({ base }) => (baseRefName ?? base.ref) === base.ref)
    .filter(({ head }) => (headRefName ?? head.ref) === head.ref)
    // The sandbox has no labels.
    .filter(() => (labels?.length ?? 0) === 0);
  const measure = measures(repository)[orderBy?.field ?? 'CREATED_AT'];
  const ordered = found.toSorted((a, b) => measure(a) - measure(b) || a.number - b.number);
  return orderBy?.direction === 'DESC' ? ordered.toReversed() : ordered;
}

function measures({ comments }: Repository) {
  return {
    CREATED_AT: ({ createdAt }: PullRequest) => createdAt,
    UPDATED_AT: ({ updatedAt }: PullRequest) => updatedAt,
    COMMENTS: (pullRequest: PullRequest) =>
      [...comments.values()].filter(({ issue }) => issue === pullRequest).length,
  };
}
