import type { IssueComment } from '../../model/pull-requests/issue-comment.ts';
import type { Addresses } from '../../server/addresses.ts';
import { simpleUser } from './account-shape.ts';
import { integration } from './app-shape.ts';
import { authorAssociation } from './author-association.ts';
import { isoTime } from './iso-time.ts';
import { commentReactions } from './reaction-shape.ts';
import { repositoryPage, repositoryUrl } from './repository-addresses.ts';

/** `issue-comment`. */
export function issueComment(addresses: Addresses, comment: IssueComment) {
  const { id, nodeId, issue, author, app, body, createdAt, updatedAt } = comment;
  const { repository, number, kind } = issue;
  const home = repositoryUrl(addresses, repository);
  const place = kind === 'issue' ? 'issues' : 'pull';
  return {
    id,
    node_id: nodeId,
    url: `${home}/issues/comments/${id}`,
    html_url: `${repositoryPage(addresses, repository)}/${place}/${number}#issuecomment-${id}`,
    issue_url: `${home}/issues/${number}`,
    user: simpleUser(addresses, author),
    created_at: isoTime(createdAt),
    updated_at: isoTime(updatedAt),
    author_association: authorAssociation(author, repository),
    body,
    reactions: commentReactions(addresses, comment),
    performed_via_github_app: app && integration(addresses, app),
  };
}
