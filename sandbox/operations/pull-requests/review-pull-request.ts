import type { Actor } from '../../model/access/caller.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { Review, ReviewState } from '../../model/pull-requests/review.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';
import { Refusal } from '../refusal.ts';

export interface NewReview {
  readonly state: Exclude<ReviewState, 'DISMISSED'>;
  readonly body?: string;
  /** The commit that was looked at; default: the head. */
  readonly commit?: string;
}

/** Nobody approves their own pull request, nor does GITHUB_TOKEN where the setting does not allow it. */
export function reviewPullRequest(
  world: World,
  actor: Actor,
  pullRequest: PullRequest,
  { state, body = '', commit = pullRequest.head.sha }: NewReview,
): Review {
  if (actor.account === pullRequest.author && state !== 'COMMENTED') {
    throw new Refusal(422, 'Can not approve or request changes on your own pull request');
  }
  const { workflowsMayOpenPullRequests } = pullRequest.repository.settings;
  if (actor.token?.kind === 'workflow' && state === 'APPROVED' && !workflowsMayOpenPullRequests) {
    throw new Refusal(422, 'GitHub Actions is not permitted to approve pull requests.');
  }
  const review: Review = {
    ...world.identifiers.next('PRR'),
    pullRequest,
    author: actor.account,
    state,
    body,
    commit,
    submittedAt: world.now(),
  };
  pullRequest.reviews.push(review);
  pullRequest.updatedAt = world.now();
  announce(world, pullRequest.repository, actor, {
    name: 'pull_request_review',
    action: 'submitted',
    pullRequest,
    review,
  });
  return review;
}

/** Takes the weight from a review, whoever gave it. */
export function dismissReview(world: World, actor: Actor, review: Review): void {
  const { pullRequest } = review;
  if (review.state === 'COMMENTED') throw new Refusal(422, 'Can not dismiss a commented pull request review');
  review.state = 'DISMISSED';
  announce(world, pullRequest.repository, actor, {
    name: 'pull_request_review',
    action: 'dismissed',
    pullRequest,
    review,
  });
}
