import { type Workflow, workflowId } from '../../model/actions/workflow.ts';
import { nodeIdOf } from '../../model/identifiers.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { Addresses } from '../../server/addresses.ts';
import { isoTime } from '../shapes/iso-time.ts';
import { repositoryPage, repositoryUrl } from '../shapes/repository-addresses.ts';

/** `workflow`. */
export function workflowShape(addresses: Addresses, repository: Repository, workflow: Workflow) {
  const id = workflowId(repository, workflow);
  const page = repositoryPage(addresses, repository);
  const { name, path } = workflow;
  return {
    id,
    node_id: nodeIdOf('W', id),
    name,
    path,
    state: 'active',
    created_at: isoTime(repository.createdAt),
    updated_at: isoTime(repository.pushedAt),
    url: `${repositoryUrl(addresses, repository)}/actions/workflows/${id}`,
    html_url: `${page}/blob/${repository.defaultBranch}/${path}`,
    badge_url: `${page}/workflows/${encodeURIComponent(name)}/badge.svg`,
  };
}
