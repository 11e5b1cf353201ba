import { findBranch } from '../../../model/lookups.ts';
import type { PullRequest } from '../../../model/pull-requests/pull-request.ts';
import type { Review } from '../../../model/pull-requests/review.ts';
import { fullName, type Repository } from '../../../model/repositories/repository.ts';
import { authorAssociation } from '../../../rest/shapes/author-association.ts';
import { isoTime, isoTimeOrNull } from '../../../rest/shapes/iso-time.ts';
import { connection } from '../../paging/connection.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';
import type { Serving } from '../../reading/serving.ts';
import { accountNode } from '../accounts/account-node.ts';
import { commitNode } from '../git/commit-node.ts';
import { refNode } from '../git/ref-node.ts';
import type { NodeSource } from '../node-source.ts';
import { stateOf } from '../repositories/list-pull-requests.ts';
import { repositoryNode } from '../repositories/repository-node.ts';
import { changedFileNode } from './changed-file-node.ts';
import { commentConnection } from './comment-connection.ts';
import {
  type LatestReviewsArguments,
  latestOpinionatedReviews,
  listReviews,
  type ReviewsArguments,
} from './list-reviews.ts';
import { pullRequestCommits } from './pull-request-commits.ts';
import { reviewNode } from './review-node.ts';

export function pullRequestNode(serving: Serving, pullRequest: PullRequest): NodeSource {
  const path = `/${fullName(pullRequest.repository)}/pull/${pullRequest.number}`;
  return {
    __typename: 'PullRequest',
    id: pullRequest.nodeId,
    databaseId: pullRequest.id,
    fullDatabaseId: String(pullRequest.id),
    number: pullRequest.number,
    title: pullRequest.title,
    body: pullRequest.body ?? '',
    isDraft: pullRequest.draft,
    state: stateOf(pullRequest),
    closed: pullRequest.state === 'closed',
    merged: pullRequest.mergedAt !== null,
    mergeable: mergeableOf(pullRequest),
    createdAt: isoTime(pullRequest.createdAt),
    updatedAt: isoTime(pullRequest.updatedAt),
    closedAt: isoTimeOrNull(pullRequest.closedAt),
    mergedAt: isoTimeOrNull(pullRequest.mergedAt),
    resourcePath: path,
    url: serving.urlOf(path),
    viewerDidAuthor: pullRequest.author === serving.viewer,
    authorAssociation: authorAssociation(pullRequest.author, pullRequest.repository),
    author: () => accountNode(serving, pullRequest.author),
    repository: () => repositoryNode(serving, pullRequest.repository),
    ...branchFields(serving, pullRequest),
    ...conversationFields(serving, pullRequest),
    ...changeFields(serving, pullRequest),
  };
}

function mergeableOf({ mergeable }: PullRequest): 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN' {
  if (mergeable === null) return 'UNKNOWN';
  return mergeable ? 'MERGEABLE' : 'CONFLICTING';
}

function branchFields(serving: Serving, { repository, base, head }: PullRequest): NodeSource {
  const branch = (home: Repository, name: string) => {
    const found = findBranch(home, name);
    return found === undefined ? null : refNode(serving, home, found);
  };
  return {
    baseRefName: base.ref,
    baseRefOid: base.sha,
    baseRef: () => branch(repository, base.ref),
    baseRepository: () => repositoryNode(serving, repository),
    headRefName: head.ref,
    headRefOid: head.sha,
    headRef: () => branch(head.repository, head.ref),
    headRepository: () => repositoryNode(serving, head.repository),
    headRepositoryOwner: () => accountNode(serving, head.repository.owner),
    isCrossRepository: head.repository !== repository,
  };
}

function conversationFields(serving: Serving, pullRequest: PullRequest): NodeSource {
  const reviews = (args: PageArguments, items: readonly Review[]) =>
    connection(args, {
      items,
      keyOf: ({ id }) => String(id),
      show: (review) => reviewNode(serving, review),
    });
  return {
    reviews: (args: ReviewsArguments) => reviews(args, listReviews(pullRequest, args)),
    latestOpinionatedReviews: (args: LatestReviewsArguments) =>
      reviews(args, latestOpinionatedReviews(pullRequest, args)),
    comments: (args: PageArguments) => commentConnection(serving, pullRequest, args),
  };
}

function changeFields(serving: Serving, pullRequest: PullRequest): NodeSource {
  const { repository, base, head, mergeCommit, mergedAt } = pullRequest;
  const files = () => serving.readerOf(repository).changedFiles(base.sha, head.sha);
  const sum = async (side: 'additions' | 'deletions') =>
    (await files()).reduce((total, file) => total + file[side], 0);
  return {
    changedFiles: async () => (await files()).length,
    additions: () => sum('additions'),
    deletions: () => sum('deletions'),
    files: async (args: PageArguments) =>
      connection(args, { items: await files(), keyOf: ({ path }) => path, show: changedFileNode }),
    commits: (args: PageArguments) => pullRequestCommits(serving, pullRequest, args),
    mergeCommit: () =>
      mergedAt === null || mergeCommit === null ? null : commitNode(serving, repository, mergeCommit),
    mergedBy: () => (pullRequest.mergedBy === null ? null : accountNode(serving, pullRequest.mergedBy)),
  };
}
