import type { Actor } from '../access/caller.ts';
import { hasRole, roleOf } from '../access/rights.ts';
import type { Bot, User } from '../accounts/account.ts';
import type { PullRequest } from '../pull-requests/pull-request.ts';
import type { Review } from '../pull-requests/review.ts';
import { branchPrefix } from '../repositories/ref.ts';
import { missingChecks } from './required-checks.ts';
import { rulesOn } from './rules-on.ts';

/** What forbids to merge a pull request, in sentences; conflicts apart. */
export function judgeMerge(pullRequest: PullRequest, actor: Actor): string[] {
  const { repository, base, head, draft } = pullRequest;
  const rules = rulesOn(repository, `${branchPrefix}${base.ref}`, actor, 'merge');
  const approvals = rules.flatMap((rule) =>
    rule.type === 'pull_request' ? rule.parameters.required_approving_review_count : [],
  );
  const wanted = Math.max(0, ...approvals);
  return [
    ...(draft ? ['Pull Request is still a draft'] : []),
    ...(rules.some(({ type }) => type === 'update') ? ['Cannot update this protected ref.'] : []),
    ...missingChecks(repository, head.sha, rules).map(
      (context) => `Required status check "${context}" is expected.`,
    ),
    ...(approvalsOf(pullRequest) < wanted
      ? [`At least ${wanted} approving review is required by reviewers with write access.`]
      : []),
  ];
}

/** The latest opinion of each reviewer; a mere comment takes none back. */
export function latestOpinions({ reviews }: PullRequest): ReadonlyMap<User | Bot, Review> {
  return new Map(
    reviews.filter(({ state }) => state !== 'COMMENTED').map((review) => [review.author, review]),
  );
}

function approvalsOf(pullRequest: PullRequest): number {
  const opinions = [...latestOpinions(pullRequest).values()];
  return opinions.filter(
    ({ state, author }) => state === 'APPROVED' && hasRole(roleOf(author, pullRequest.repository), 'write'),
  ).length;
}
