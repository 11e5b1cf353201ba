import { hasRole, roleOf } from '../../../model/access/rights.ts';
import type { Review } from '../../../model/pull-requests/review.ts';
import { fullName } from '../../../model/repositories/repository.ts';
import { authorAssociation } from '../../../rest/shapes/author-association.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import type { Serving } from '../../reading/serving.ts';
import { accountNode } from '../accounts/account-node.ts';
import { commitNode } from '../git/commit-node.ts';
import type { NodeSource } from '../node-source.ts';
import { pullRequestNode } from './pull-request-node.ts';

export function reviewNode(serving: Serving, review: Review): NodeSource {
  const { repository, number } = review.pullRequest;
  const path = `/${fullName(repository)}/pull/${number}#pullrequestreview-${review.id}`;
  return {
    __typename: 'PullRequestReview',
    id: review.nodeId,
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    state: review.state,
    body: review.body,
    viewerDidAuthor: review.author === serving.viewer,
    submittedAt: isoTime(review.submittedAt),
    createdAt: isoTime(review.submittedAt),
    updatedAt: isoTime(review.submittedAt),
    resourcePath: path,
    url: serving.urlOf(path),
    authorAssociation: authorAssociation(review.author, repository),
    authorCanPushToRepository: hasRole(roleOf(review.author, repository), 'write'),
    author: () => accountNode(serving, review.author),
    commit: () => commitNode(serving, repository, review.commit),
    pullRequest: () => pullRequestNode(serving, review.pullRequest),
  };
}
