import type { Actor } from '../../model/access/caller.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import { branchPrefix } from '../../model/repositories/ref.ts';
import { rulesOn } from '../../model/rules/rules-on.ts';
import type { World } from '../../model/world.ts';
import { dismissReview } from './review-pull-request.ts';

/** Takes back approvals of a head that is no longer the head, where a rule on the base says so. */
export function dismissStaleReviews(world: World, actor: Actor, pullRequest: PullRequest): void {
  const { repository, base, reviews } = pullRequest;
  const rules = rulesOn(repository, `${branchPrefix}${base.ref}`, actor, 'merge');
  const wanted = rules.some(
    (rule) => rule.type === 'pull_request' && rule.parameters.dismiss_stale_reviews_on_push,
  );
  if (!wanted) return;
  for (const review of reviews) {
    if (review.state === 'APPROVED') dismissReview(world, actor, review);
  }
}
