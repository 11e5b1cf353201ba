import type { ChangedFile } from '../../git/changed-files.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { judgeMerge } from '../../model/rules/judge-merge.ts';
import type { Addresses } from '../../server/addresses.ts';
import { simpleUser } from './account-shape.ts';
import { authorAssociation } from './author-association.ts';
import { isoTime, isoTimeOrNull } from './iso-time.ts';
import { repositoryPage, repositoryUrl } from './repository-addresses.ts';
import { plainRepository } from './repository-shape.ts';
import { simpleTeam } from './team-shape.ts';

/** `pull-request-simple`, as in lists. */
export function simplePullRequest(addresses: Addresses, pullRequest: PullRequest) {
  const { repository, author, base, head } = pullRequest;
  return {
    id: pullRequest.id,
    node_id: pullRequest.nodeId,
    number: pullRequest.number,
    state: pullRequest.state,
    locked: false,
    title: pullRequest.title,
    user: simpleUser(addresses, author),
    body: pullRequest.body,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: isoTime(pullRequest.createdAt),
    updated_at: isoTime(pullRequest.updatedAt),
    closed_at: isoTimeOrNull(pullRequest.closedAt),
    merged_at: isoTimeOrNull(pullRequest.mergedAt),
    merge_commit_sha: pullRequest.mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: [...pullRequest.requestedReviewers].map((user) => simpleUser(addresses, user)),
    requested_teams: [...pullRequest.requestedTeams].map((team) => simpleTeam(addresses, team)),
    head: end(addresses, head.repository, head),
    base: end(addresses, repository, base),
    ...places(addresses, pullRequest),
    author_association: authorAssociation(author, repository),
    auto_merge: null,
    draft: pullRequest.draft,
  };
}

export interface PullRequestSize {
  readonly commits: number;
  readonly files: readonly ChangedFile[];
}

/** `pull-request`, alone. */
export function fullPullRequest(addresses: Addresses, pullRequest: PullRequest, size: PullRequestSize) {
  const { repository, mergedAt, mergedBy, mergeable } = pullRequest;
  const comments = [...repository.comments.values()].filter(({ issue }) => issue === pullRequest);
  return {
    ...simplePullRequest(addresses, pullRequest),
    merged: mergedAt !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeableState(pullRequest),
    merged_by: mergedBy && simpleUser(addresses, mergedBy),
    comments: comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: size.commits,
    additions: size.files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: size.files.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: size.files.length,
  };
}

/** https://docs.github.com/en/graphql/reference/enums#mergestatestatus, in lower case. */
function mergeableState(pullRequest: PullRequest): string {
  const { mergeable, draft, author } = pullRequest;
  if (mergeable === null) return 'unknown';
  if (!mergeable) return 'dirty';
  if (draft) return 'draft';
  return judgeMerge(pullRequest, { account: author, token: null }).length > 0 ? 'blocked' : 'clean';
}

function end(
  addresses: Addresses,
  repository: Repository,
  { ref, sha }: { readonly ref: string; readonly sha: string },
) {
  const { owner } = repository;
  const user = simpleUser(addresses, owner);
  return { label: `${owner.login}:${ref}`, ref, sha, user, repo: plainRepository(addresses, repository) };
}

/** Where a pull request and its parts are. */
function places(addresses: Addresses, { repository, number, head }: PullRequest) {
  const home = repositoryUrl(addresses, repository);
  const url = `${home}/pulls/${number}`;
  const page = `${repositoryPage(addresses, repository)}/pull/${number}`;
  const parts = {
    issue_url: `${home}/issues/${number}`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${home}/pulls/comments{/number}`,
    comments_url: `${home}/issues/${number}/comments`,
    statuses_url: `${home}/statuses/${head.sha}`,
  };
  const link = (href: string) => ({ href });
  return {
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    ...parts,
    _links: {
      self: link(url),
      html: link(page),
      issue: link(parts.issue_url),
      comments: link(parts.comments_url),
      review_comments: link(parts.review_comments_url),
      review_comment: link(parts.review_comment_url),
      commits: link(parts.commits_url),
      statuses: link(parts.statuses_url),
    },
  };
}
