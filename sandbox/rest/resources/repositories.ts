import { Hono } from 'hono';
import { hasRole, roleOf } from '../../model/access/rights.ts';
import { requireRepository } from '../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { fullRepository } from '../shapes/repository-shape.ts';

/** https://docs.github.com/en/rest/repos/repos */
export function repositoryRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo', (c) => {
    const repository = requireRepository(c, { permission: 'metadata', access: 'read' });
    const { caller, sandbox } = c.var;
    const role = caller.kind === 'token' ? roleOf(caller.account, repository) : null;
    const permissions = {
      admin: hasRole(role, 'admin'),
      maintain: hasRole(role, 'maintain'),
      push: hasRole(role, 'write'),
      triage: hasRole(role, 'triage'),
      pull: hasRole(role, 'read') || !repository.private,
    };
    const known = caller.kind === 'token' && caller.account.type === 'User';
    return c.json({ ...fullRepository(sandbox.addresses, repository), ...(known && { permissions }) });
  });
  return routes;
}
