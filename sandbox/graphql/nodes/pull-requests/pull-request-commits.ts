import type { PullRequest } from '../../../model/pull-requests/pull-request.ts';
import { fullName } from '../../../model/repositories/repository.ts';
import { connection } from '../../paging/connection.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';
import type { Serving } from '../../reading/serving.ts';
import { commitNode } from '../git/commit-node.ts';
import type { NodeSource } from '../node-source.ts';

/** The commits that a pull request proposes, oldest first. */
export async function pullRequestCommits(
  serving: Serving,
  pullRequest: PullRequest,
  args: PageArguments,
): Promise<NodeSource> {
  const { repository, base, head } = pullRequest;
  return connection(args, {
    items: await serving.readerOf(repository).commitsBetween(base.sha, head.sha),
    keyOf: (oid) => oid,
    show: (oid) => pullRequestCommitNode(serving, pullRequest, oid),
  });
}

function pullRequestCommitNode(
  serving: Serving,
  { repository, number }: PullRequest,
  oid: string,
): NodeSource {
  const path = `/${fullName(repository)}/pull/${number}/commits/${oid}`;
  return {
    __typename: 'PullRequestCommit',
    id: Buffer.from(`${repository.nodeId}:${number}:${oid}`).toString('base64url'),
    resourcePath: path,
    url: serving.urlOf(path),
    commit: () => commitNode(serving, repository, oid),
  };
}
