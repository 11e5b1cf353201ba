import type { ReviewHappening } from '../../model/event.ts';
import { simplePullRequest } from '../../rest/shapes/pull-request-shape.ts';
import { pullRequestReview } from '../../rest/shapes/review-shape.ts';
import type { Addresses } from '../../server/addresses.ts';
import { type Payload, ready } from './payload.ts';

/** The state of a review is in small letters here, other than in the API. */
export function reviewPayload(addresses: Addresses, happening: ReviewHappening): Payload {
  const { action, review, pullRequest } = happening;
  const shape = pullRequestReview(addresses, review);
  return ready({
    action,
    review: { ...shape, state: shape.state.toLowerCase(), updated_at: shape.submitted_at },
    pull_request: simplePullRequest(addresses, pullRequest),
    ...(action === 'edited' && { changes: {} }),
  });
}
