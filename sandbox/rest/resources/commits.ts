import { Hono } from 'hono';
import { readCommit } from '../../git/commits.ts';
import { requireRepository } from '../require-access.ts';
import { requireCommit } from '../require-commit.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { commit } from '../shapes/commit-shape.ts';

/** https://docs.github.com/en/rest/commits/commits; without the files that it changes. */
export function commitRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/commits/:ref{.+}', async (c) => {
    const repository = requireRepository(c, { permission: 'contents', access: 'read' });
    const sha = await requireCommit(repository, c.req.param('ref'), 422);
    return c.json(commit(c.var.sandbox.addresses, repository, await readCommit(repository.folder, sha)));
  });
  return routes;
}
