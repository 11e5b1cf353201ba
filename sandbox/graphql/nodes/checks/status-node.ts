import type { CommitStatus } from '../../../model/commits/commit-status.ts';
import { nodeIdOf } from '../../../model/identifiers.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import { latestStatuses } from '../../../model/rules/required-checks.ts';
import type { Serving } from '../../reading/serving.ts';
import { commitNode } from '../git/commit-node.ts';
import type { NodeSource } from '../node-source.ts';
import { statusContextNode } from './status-context-node.ts';

/** The newest status of each context on a commit; null when there is none at all. */
export function statusNode(serving: Serving, repository: Repository, sha: string): NodeSource | null {
  const contexts = latestStatuses(repository, sha);
  const [first] = contexts;
  if (first === undefined) return null;
  return {
    __typename: 'Status',
    id: nodeIdOf('ST', first.id),
    state: combinedState(contexts),
    contexts: () => contexts.map((status) => statusContextNode(serving, repository, status)),
    context: ({ name }: { readonly name: string }) => {
      const found = contexts.find(({ context }) => context === name);
      return found === undefined ? null : statusContextNode(serving, repository, found);
    },
    commit: () => commitNode(serving, repository, sha),
  };
}

/** https://docs.github.com/en/rest/commits/statuses#get-the-combined-status-for-a-specific-reference */
function combinedState(statuses: readonly CommitStatus[]): 'FAILURE' | 'PENDING' | 'SUCCESS' {
  if (statuses.some(({ state }) => state === 'failure' || state === 'error')) return 'FAILURE';
  return statuses.some(({ state }) => state === 'pending') ? 'PENDING' : 'SUCCESS';
}
