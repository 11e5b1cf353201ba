import { Hono } from 'hono';
import { readCommit } from '../../git/commits.ts';
import { branchesOf, findBranch } from '../../model/lookups.ts';
import { ApiError } from '../api-error.ts';
import { paginate } from '../pagination.ts';
import { requireRepository } from '../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { branchWithProtection, shortBranch } from '../shapes/branch-shape.ts';

const reading = { permission: 'contents', access: 'read' } as const;

/** https://docs.github.com/en/rest/branches/branches */
export function branchRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/branches', (c) => {
    const repository = requireRepository(c, reading);
    const shapes = branchesOf(repository).map((ref) => shortBranch(c.var.sandbox.addresses, repository, ref));
    const wanted = c.req.query('protected');
    return c.json(
      paginate(
        c,
        shapes.filter((shape) => wanted === undefined || String(shape.protected) === wanted),
      ),
    );
  });
  routes.get('/repos/:owner/:repo/branches/:branch{.+}', async (c) => {
    const repository = requireRepository(c, reading);
    const ref = findBranch(repository, c.req.param('branch'));
    if (ref === undefined) throw new ApiError(404, 'Branch not found');
    const tip = await readCommit(repository.folder, ref.sha);
    return c.json(branchWithProtection(c.var.sandbox.addresses, repository, ref, tip));
  });
  return routes;
}
