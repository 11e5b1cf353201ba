import type { Issue } from '../../model/pull-requests/issue.ts';
import type { Label } from '../../model/pull-requests/label.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { Addresses } from '../../server/addresses.ts';
import { simpleUser } from './account-shape.ts';
import { authorAssociation } from './author-association.ts';
import { isoTime, isoTimeOrNull } from './iso-time.ts';
import { reactionRollup } from './reaction-shape.ts';
import { repositoryPage, repositoryUrl } from './repository-addresses.ts';

/** `issue`, which a pull request is as well; so REST and webhooks show it. */
export function issueShape(addresses: Addresses, issue: Issue | PullRequest) {
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
    labels:
      issue.kind === 'issue'
        ? [...issue.labels].map((label) => labelShape(addresses, repository, label))
        : [],
    state: issue.state,
    state_reason: issue.kind === 'issue' ? issue.stateReason : null,
    draft: issue.kind === 'pull-request' && issue.draft,
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
    reactions: reactionRollup(`${url}/reactions`),
    performed_via_github_app: null,
    ...(issue.kind === 'pull-request' && pullRequestMark(addresses, issue)),
  };
}

/** Alone, it also says who closed it. */
export function fullIssue(addresses: Addresses, issue: Issue | PullRequest) {
  const closedBy = issue.kind === 'issue' ? issue.closedBy : null;
  return { ...issueShape(addresses, issue), closed_by: closedBy && simpleUser(addresses, closedBy) };
}

/** `label`. */
export function labelShape(addresses: Addresses, repository: Repository, { id, nodeId, name }: Label) {
  const url = `${repositoryUrl(addresses, repository)}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: nodeId, url, name, color: 'ededed', default: false, description: null };
}

function pullRequestMark(addresses: Addresses, issue: PullRequest) {
  const page = pageOf(addresses, issue);
  return {
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
