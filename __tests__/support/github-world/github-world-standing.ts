import type { CheckRun } from '../../../sandbox/model/commits/check-run.ts';
import type { CommitStatus } from '../../../sandbox/model/commits/commit-status.ts';
import type { IssueComment } from '../../../sandbox/model/pull-requests/issue-comment.ts';
import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import { statusContext } from '../../../src/domain/pull-requests/published-names.ts';

/* What people see on a pull request. */

/** The newest status for an environment on the head; the base's environment when none is named. */
export function statusOn(pullRequest: PullRequest, environment?: string): CommitStatus | undefined {
  const { repository, head, base } = pullRequest;
  const context = statusContext(environment ?? base.ref.replace(/^env\//, ''));
  return repository.statuses.findLast((status) => status.sha === head.sha && status.context === context);
}

/** The state of that status; `none` without one. */
export function verdictOn(pullRequest: PullRequest, environment?: string): CommitStatus['state'] | 'none' {
  return statusOn(pullRequest, environment)?.state ?? 'none';
}

/** How many statuses were ever set on a commit. */
export function statusesOf({ repository }: PullRequest, commit: string): readonly CommitStatus[] {
  return repository.statuses.filter(({ sha }) => sha === commit);
}

/** The check runs on the head, oldest first. */
export function checksOn({ repository, head }: PullRequest): readonly CheckRun[] {
  return repository.checkSuites.filter(({ headSha }) => headSha === head.sha).flatMap(({ runs }) => runs);
}

/** Oldest first. */
export function commentsOn(pullRequest: PullRequest): readonly IssueComment[] {
  return [...pullRequest.repository.comments.values()].filter(({ issue }) => issue === pullRequest);
}

/** The text of the one comment; throws when there is not exactly one. */
export function reportOn(pullRequest: PullRequest): string {
  const [one, ...others] = commentsOn(pullRequest);
  if (one === undefined || others.length > 0) {
    throw new Error(`pull request ${pullRequest.number} has ${others.length + 1} comments, or none`);
  }
  return one.body;
}
