import type { CommentHappening } from '../../model/event.ts';
import type { Issue } from '../../model/pull-requests/issue.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import { simpleUser } from '../../rest/shapes/account-shape.ts';
import { authorAssociation } from '../../rest/shapes/author-association.ts';
import { isoTime, isoTimeOrNull } from '../../rest/shapes/iso-time.ts';
import { issueComment } from '../../rest/shapes/issue-comment-shape.ts';
import { repositoryPage, repositoryUrl } from '../../rest/shapes/repository-addresses.ts';
import type { Addresses } from '../../server/addresses.ts';
import { type Payload, ready } from './payload.ts';

/** A comment on a pull request comes as one on an issue, whose `pull_request` says what it is. */
export function commentPayload(addresses: Addresses, happening: CommentHappening): Payload {
  const { action, issue, comment, changes } = happening;
  return ready({
    action,
    ...(changes && { changes: { body: { from: changes.body } } }),
    issue: issueShape(addresses, issue),
    comment: { ...issueComment(addresses, comment), reactions: reactions(addresses, issue) },
  });
}

function issueShape(addresses: Addresses, issue: Issue | PullRequest) {
  const { repository, number, author } = issue;
  const home = repositoryUrl(addresses, repository);
  const url = `${home}/issues/${number}`;
  const comments = [...repository.comments.values()].filter((comment) => comment.issue === issue);
  return {
    url,
    repository_url: home,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: pageOf(addresses, issue),
    id: issue.id,
    node_id: issue.nodeId,
    number,
    title: issue.title,
    user: simpleUser(addresses, author),
    labels: [],
    state: issue.state,
    state_reason: null,
    locked: false,
    active_lock_reason: null,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: comments.length,
    created_at: isoTime(issue.createdAt),
    updated_at: isoTime(issue.updatedAt),
    closed_at: isoTimeOrNull(issue.closedAt),
    author_association: authorAssociation(author, repository),
    body: issue.body,
    reactions: reactions(addresses, issue),
    performed_via_github_app: null,
    ...(issue.kind === 'pull-request' && pullRequestMark(addresses, issue)),
  };
}

function pullRequestMark(addresses: Addresses, issue: PullRequest) {
  const page = pageOf(addresses, issue);
  return {
    draft: issue.draft,
    pull_request: {
      url: `${repositoryUrl(addresses, issue.repository)}/pulls/${issue.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: isoTimeOrNull(issue.mergedAt),
    },
  };
}

function pageOf(addresses: Addresses, { repository, number, kind }: Issue | PullRequest): string {
  return `${repositoryPage(addresses, repository)}/${kind === 'issue' ? 'issues' : 'pull'}/${number}`;
}

/** The sandbox knows none. */
function reactions(addresses: Addresses, { repository, number }: Issue | PullRequest) {
  return {
    url: `${repositoryUrl(addresses, repository)}/issues/${number}/reactions`,
    total_count: 0,
    '+1': 0,
    '-1': 0,
    laugh: 0,
    hooray: 0,
    confused: 0,
    heart: 0,
    rocket: 0,
    eyes: 0,
  };
}
