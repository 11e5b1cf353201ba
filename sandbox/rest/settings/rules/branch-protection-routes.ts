import { Hono } from 'hono';
import { findBranch } from '../../../model/lookups.ts';
import { matchesPattern } from '../../../model/rules/matches-ref.ts';
import { ApiError } from '../../api-error.ts';
import { requireRepository } from '../../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../../rest-environment.ts';
import { branchProtection } from './branch-protection-shape.ts';

const readAdministration = { permission: 'administration', access: 'read' } as const;

/**
 * Classic protection of a branch, for administrators alone. A branch that rulesets protect is not protected here.
 * https://docs.github.com/en/rest/branches/branch-protection
 */
export function branchProtectionRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/branches/:branch{.+}/protection', (c) => {
    const repository = requireRepository(c, readAdministration);
    const branch = c.req.param('branch');
    if (findBranch(repository, branch) === undefined) throw new ApiError(404, 'Branch not found');
    const protection = repository.protections.find(({ pattern }) => matchesPattern(pattern, branch));
    if (protection === undefined) throw new ApiError(404, 'Branch not protected');
    return c.json(branchProtection(c.var.sandbox, repository, { branch, protection }));
  });
  return routes;
}
