import { hasRole, roleOf } from '../../../model/access/rights.ts';
import type { PullRequest } from '../../../model/pull-requests/pull-request.ts';
import type { Review, ReviewState } from '../../../model/pull-requests/review.ts';
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
  { reviews, repository }: PullRequest,
  { writersOnly }: LatestReviewsArguments,
): readonly Review[] {
  const opinionated = reviews.filter(({ state }) => state !== 'COMMENTED');
  const latest = [...new Map(opinionated.map((review) => [review.author, review])).values()];
  return writersOnly ? latest.filter(({ author }) => hasRole(roleOf(author, repository), 'write')) : latest;
}
