import type { CommitStatus } from '../../../model/commits/commit-status.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import type { Serving } from '../../reading/serving.ts';
import { accountNode } from '../accounts/account-node.ts';
import { commitNode } from '../git/commit-node.ts';
import type { NodeSource } from '../node-source.ts';

export function statusContextNode(
  serving: Serving,
  repository: Repository,
  status: CommitStatus,
): NodeSource {
  return {
    __typename: 'StatusContext',
    id: status.nodeId,
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: isoTime(status.createdAt),
    creator: () => accountNode(serving, status.creator),
    commit: () => commitNode(serving, repository, status.sha),
  };
}
