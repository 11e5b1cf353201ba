import type { Review } from '../../model/pull-requests/review.ts';
import type { Addresses } from '../../server/addresses.ts';
import { simpleUser } from './account-shape.ts';
import { authorAssociation } from './author-association.ts';
import { isoTime } from './iso-time.ts';
import { repositoryPage, repositoryUrl } from './repository-addresses.ts';

/** `pull-request-review`. */
export function pullRequestReview(addresses: Addresses, review: Review) {
  const { id, nodeId, pullRequest, author, state, body, commit, submittedAt } = review;
  const { repository, number } = pullRequest;
  const page = `${repositoryPage(addresses, repository)}/pull/${number}#pullrequestreview-${id}`;
  const url = `${repositoryUrl(addresses, repository)}/pulls/${number}`;
  return {
    id,
    node_id: nodeId,
    user: simpleUser(addresses, author),
    body,
    state,
    html_url: page,
    pull_request_url: url,
    author_association: authorAssociation(author, repository),
    _links: { html: { href: page }, pull_request: { href: url } },
    submitted_at: isoTime(submittedAt),
    commit_id: commit,
  };
}
