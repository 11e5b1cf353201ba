import { Hono } from 'hono';
import { hasRole, roleOf } from '../../../model/access/rights.ts';
import { findAccount } from '../../../model/lookups.ts';
import type { RepositoryRole } from '../../../model/repositories/repository.ts';
import { notFound } from '../../api-error.ts';
import { requireRepository } from '../../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../../rest-environment.ts';
import { simpleUser } from '../../shapes/account-shape.ts';

const readMetadata = { permission: 'metadata', access: 'read' } as const;

/** What the four old words make of the five roles. */
const permissions = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
} as const;

/** https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
export function collaboratorRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/collaborators/:login/permission', (c) => {
    const repository = requireRepository(c, readMetadata);
    const account = findAccount(c.var.sandbox.world, c.req.param('login'));
    if (account?.type !== 'User') throw notFound();
    const role = roleOf(account, repository) ?? (repository.private ? null : 'read');
    return c.json({
      permission: role === null ? 'none' : permissions[role],
      role_name: role ?? 'none',
      user: {
        ...simpleUser(c.var.sandbox.addresses, account),
        permissions: permissionFlags(role),
        role_name: role ?? 'none',
      },
    });
  });
  return routes;
}

function permissionFlags(role: RepositoryRole | null) {
  return {
    admin: hasRole(role, 'admin'),
    maintain: hasRole(role, 'maintain'),
    push: hasRole(role, 'write'),
    triage: hasRole(role, 'triage'),
    pull: hasRole(role, 'read'),
  };
}
