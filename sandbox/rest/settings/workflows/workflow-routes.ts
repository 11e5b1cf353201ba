import { Hono } from 'hono';
import { paginate } from '../../pagination.ts';
import { requireRepository } from '../../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../../rest-environment.ts';
import { isoTime } from '../../shapes/iso-time.ts';
import { repositoryPage, repositoryUrl } from '../../shapes/repository-addresses.ts';
import { readWorkflows } from './read-workflows.ts';

const readActions = { permission: 'actions', access: 'read' } as const;

/** The workflows of the default branch. https://docs.github.com/en/rest/actions/workflows */
export function workflowRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/actions/workflows', async (c) => {
    const repository = requireRepository(c, readActions);
    const { addresses } = c.var.sandbox;
    const url = repositoryUrl(addresses, repository);
    const page = repositoryPage(addresses, repository);
    const all = await readWorkflows(repository);
    const workflows = paginate(c, all).map(({ id, nodeId, name, path }) => ({
      id,
      node_id: nodeId,
      name,
      path,
      state: 'active',
      created_at: isoTime(repository.createdAt),
      updated_at: isoTime(repository.pushedAt),
      url: `${url}/actions/workflows/${id}`,
      html_url: `${page}/blob/${repository.defaultBranch}/${path}`,
      badge_url: `${page}/workflows/${encodeURIComponent(name)}/badge.svg`,
    }));
    return c.json({ total_count: all.length, workflows });
  });
  return routes;
}
