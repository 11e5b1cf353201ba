import type { Issue } from '../../../model/pull-requests/issue.ts';
import { fullName } from '../../../model/repositories/repository.ts';
import { authorAssociation } from '../../../rest/shapes/author-association.ts';
import { isoTime, isoTimeOrNull } from '../../../rest/shapes/iso-time.ts';
import { connection } from '../../paging/connection.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';
import type { Serving } from '../../reading/serving.ts';
import { accountNode } from '../accounts/account-node.ts';
import type { NodeSource } from '../node-source.ts';
import { repositoryNode } from '../repositories/repository-node.ts';
import { commentConnection } from './comment-connection.ts';

export function issueNode(serving: Serving, issue: Issue): NodeSource {
  const path = `/${fullName(issue.repository)}/issues/${issue.number}`;
  return {
    __typename: 'Issue',
    id: issue.nodeId,
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    closed: issue.state === 'closed',
    createdAt: isoTime(issue.createdAt),
    updatedAt: isoTime(issue.updatedAt),
    closedAt: isoTimeOrNull(issue.closedAt),
    resourcePath: path,
    url: serving.urlOf(path),
    viewerDidAuthor: issue.author === serving.viewer,
    authorAssociation: authorAssociation(issue.author, issue.repository),
    author: () => accountNode(serving, issue.author),
    repository: () => repositoryNode(serving, issue.repository),
    userContentEdits: (args: PageArguments) =>
      connection(args, {
        items: [...issue.edits.entries()],
        keyOf: ([index]) => String(index),
        show: ([, { editor, at }]) => ({
          editedAt: isoTime(at),
          editor: () => accountNode(serving, editor),
        }),
      }),
    comments: (args: PageArguments) => commentConnection(serving, issue, args),
  };
}
