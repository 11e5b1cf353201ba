import { hasRole, roleOf } from '../../../model/access/rights.ts';
import type { PullRequest } from '../../../model/pull-requests/pull-request.ts';
import type { Review, ReviewState } from '../../../model/pull-requests/review.ts';
import { latestOpinions } from '../../../model/rules/judge-merge.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';

export interface ReviewsArguments extends PageArguments {
  readonly author?: string | null;
  readonly states?: readonly ReviewState[] | null;
}

export interface LatestReviewsArguments extends PageArguments {
  readonly writersOnly?: boolean | null;
}

/** In the order in which they were submitted. */
export function listReviews(
  { reviews }: PullRequest,
  { author, states }: ReviewsArguments,
): readonly Review[] {
  return reviews
    .filter((review) => (author ?? review.author.login).toLowerCase() === review.author.login.toLowerCase())
    .filter((review) => states?.includes(review.state) ?? true);
}

/** Each person's newest review that is more than a comment. */
export function latestOpinionatedReviews(
  pullRequest: PullRequest,
  { writersOnly }: LatestReviewsArguments,
): readonly Review[] {
  const latest = [...latestOpinions(pullRequest).values()];
  if (!writersOnly) return latest;
  return latest.filter(({ author }) => hasRole(roleOf(author, pullRequest.repository), 'write'));
}
