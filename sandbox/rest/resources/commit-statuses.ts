import { Hono } from 'hono';
import { z } from 'zod';
import { statusStates } from '../../model/commits/commit-status.ts';
import { latestStatuses } from '../../model/rules/required-checks.ts';
import { setStatus } from '../../operations/commits/set-status.ts';
import { paginate } from '../pagination.ts';
import { readBody } from '../request-body.ts';
import { requireActor, requireRepository } from '../require-access.ts';
import { requireCommit } from '../require-commit.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { combinedStatus, commitStatus } from '../shapes/commit-status-shape.ts';

const creation = z.object({
  state: z.enum(statusStates),
  context: z.string().optional(),
  description: z.string().nullish(),
  target_url: z.url({ protocol: /^https?$/ }).nullish(),
});

/** https://docs.github.com/en/rest/commits/statuses */
export function commitStatusRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.post('/repos/:owner/:repo/statuses/:sha', async (c) => {
    const repository = requireRepository(c, { permission: 'statuses', access: 'write' });
    const {
      state,
      context = 'default',
      description = null,
      target_url: targetUrl = null,
    } = await readBody(c, 'Status', creation);
    const sha = await requireCommit(repository, c.req.param('sha'), 422);
    const { world, addresses } = c.var.sandbox;
    const facts = { sha, state, context, description, targetUrl };
    const status = setStatus(world, requireActor(c.var), repository, facts);
    return c.json(commitStatus(addresses, repository, status), 201);
  });
  routes.get('/repos/:owner/:repo/commits/:ref{.+}/statuses', async (c) => {
    const repository = requireRepository(c, { permission: 'statuses', access: 'read' });
    const sha = await requireCommit(repository, c.req.param('ref'), 404);
    const statuses = repository.statuses.filter((status) => status.sha === sha).reverse();
    const page = paginate(c, statuses);
    return c.json(page.map((status) => commitStatus(c.var.sandbox.addresses, repository, status)));
  });
  routes.get('/repos/:owner/:repo/commits/:ref{.+}/status', async (c) => {
    const repository = requireRepository(c, { permission: 'statuses', access: 'read' });
    const sha = await requireCommit(repository, c.req.param('ref'), 404);
    const all = latestStatuses(repository, sha);
    return c.json(combinedStatus(c.var.sandbox.addresses, { repository, sha, all, page: paginate(c, all) }));
  });
  return routes;
}
