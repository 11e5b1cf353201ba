import type { IssueComment } from '../../../model/pull-requests/issue-comment.ts';
import { fullName } from '../../../model/repositories/repository.ts';
import { authorAssociation } from '../../../rest/shapes/author-association.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import type { Serving } from '../../reading/serving.ts';
import { accountNode } from '../accounts/account-node.ts';
import type { NodeSource } from '../node-source.ts';
import { repositoryNode } from '../repositories/repository-node.ts';
import { issueNode } from './issue-node.ts';
import { pullRequestNode } from './pull-request-node.ts';

export function issueCommentNode(serving: Serving, comment: IssueComment): NodeSource {
  const { issue } = comment;
  const place = issue.kind === 'issue' ? 'issues' : 'pull';
  const path = `/${fullName(issue.repository)}/${place}/${issue.number}#issuecomment-${comment.id}`;
  return {
    __typename: 'IssueComment',
    id: comment.nodeId,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    viewerDidAuthor: comment.author === serving.viewer,
    isMinimized: false,
    createdAt: isoTime(comment.createdAt),
    updatedAt: isoTime(comment.updatedAt),
    resourcePath: path,
    url: serving.urlOf(path),
    authorAssociation: authorAssociation(comment.author, issue.repository),
    author: () => accountNode(serving, comment.author),
    repository: () => repositoryNode(serving, issue.repository),
    issue: () => (issue.kind === 'issue' ? issueNode(serving, issue) : null),
    pullRequest: () => (issue.kind === 'issue' ? null : pullRequestNode(serving, issue)),
  };
}
