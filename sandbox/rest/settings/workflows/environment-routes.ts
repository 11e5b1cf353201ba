import { Hono } from 'hono';
import type { Environment } from '../../../model/repositories/environment.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import { notFound } from '../../api-error.ts';
import { paginate } from '../../pagination.ts';
import { requireRepository } from '../../require-access.ts';
import type { RestContext, RestEnvironment, RestRoutes } from '../../rest-environment.ts';
import { branchPolicy, environmentShape } from './environment-shape.ts';

const readActions = { permission: 'actions', access: 'read' } as const;

/** https://docs.github.com/en/rest/deployments/environments and .../deployments/branch-policies */
export function environmentRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/environments', (c) => {
    const repository = requireRepository(c, readActions);
    const all = [...repository.environments.values()];
    const { addresses } = c.var.sandbox;
    const environments = paginate(c, all).map((one) => environmentShape(addresses, repository, one));
    return c.json({ total_count: all.length, environments });
  });
  routes.get('/repos/:owner/:repo/environments/:environment', (c) => {
    const { repository, environment } = requireEnvironment(c);
    return c.json(environmentShape(c.var.sandbox.addresses, repository, environment));
  });
  routes.get('/repos/:owner/:repo/environments/:environment/deployment-branch-policies', (c) => {
    const { branches } = requireEnvironment(c).environment;
    const policies = typeof branches === 'string' ? [] : branches;
    return c.json({
      total_count: policies.length,
      branch_policies: paginate(c, policies).map(branchPolicy),
    });
  });
  return routes;
}

function requireEnvironment(c: RestContext): {
  readonly repository: Repository;
  readonly environment: Environment;
} {
  const repository = requireRepository(c, readActions);
  const environment = repository.environments.get(c.req.param('environment') ?? '');
  if (environment === undefined) throw notFound();
  return { repository, environment };
}
