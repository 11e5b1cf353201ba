import type { CommitStatus } from '../../model/commits/commit-status.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { Addresses } from '../../server/addresses.ts';
import { simpleUser } from './account-shape.ts';
import { isoTime } from './iso-time.ts';
import { repositoryUrl } from './repository-addresses.ts';
import { minimalRepository } from './repository-shape.ts';

/** `simple-commit-status`, as in a combined status. */
function simpleCommitStatus(addresses: Addresses, repository: Repository, status: CommitStatus) {
  const { sha, createdAt, creator } = status;
  return {
    url: `${repositoryUrl(addresses, repository)}/statuses/${sha}`,
    avatar_url: simpleUser(addresses, creator).avatar_url,
    id: status.id,
    node_id: status.nodeId,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: isoTime(createdAt),
    updated_at: isoTime(createdAt),
  };
}

/** `status`. */
export function commitStatus(addresses: Addresses, repository: Repository, status: CommitStatus) {
  return {
    ...simpleCommitStatus(addresses, repository, status),
    creator: simpleUser(addresses, status.creator),
  };
}

/** `combined-commit-status` with one page of the newest statuses of all contexts. */
export function combinedStatus(
  addresses: Addresses,
  {
    repository,
    sha,
    all,
    page,
  }: {
    readonly repository: Repository;
    readonly sha: string;
    readonly all: readonly CommitStatus[];
    readonly page: readonly CommitStatus[];
  },
) {
  const url = `${repositoryUrl(addresses, repository)}/commits/${sha}`;
  return {
    state: combinedState(all),
    statuses: page.map((status) => simpleCommitStatus(addresses, repository, status)),
    sha,
    total_count: all.length,
    repository: minimalRepository(addresses, repository),
    commit_url: url,
    url: `${url}/status`,
  };
}

/** https://docs.github.com/en/rest/commits/statuses#get-the-combined-status-for-a-specific-reference */
function combinedState(statuses: readonly CommitStatus[]): 'failure' | 'pending' | 'success' {
  const states = statuses.map(({ state }) => state);
  if (states.includes('error') || states.includes('failure')) return 'failure';
  return states.length === 0 || states.includes('pending') ? 'pending' : 'success';
}
