import { Hono } from 'hono';
import { z } from 'zod';
import type { Installation } from '../../../model/access/app.ts';
import {
  type Access,
  type Permission,
  type Permissions,
  permissionKey,
  permissionNames,
  permits,
} from '../../../model/access/permissions.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { World } from '../../../model/world.ts';
import { createInstallationToken } from '../../../operations/accounts/create-tokens.ts';
import { ApiError, notFound } from '../../api-error.ts';
import { paginate } from '../../pagination.ts';
import { readBody } from '../../request-body.ts';
import { requireActor } from '../../require-access.ts';
import type { RestContext, RestEnvironment, RestRoutes } from '../../rest-environment.ts';
import { appPermissions } from '../../shapes/app-shape.ts';
import { isoTime } from '../../shapes/iso-time.ts';
import { plainRepository } from '../../shapes/repository-shape.ts';
import { reaches, requireApp } from './app-routes.ts';
import { selectionOf } from './installation-shape.ts';

const bodyOfToken = z.object({
  repositories: z.array(z.string()).optional(),
  repository_ids: z.array(z.number()).optional(),
  permissions: z.record(z.string(), z.enum(['read', 'write'])).optional(),
});

/** Tokens of installations, and what they reach. https://docs.github.com/en/rest/apps */
export function installationTokenRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.post('/app/installations/:id/access_tokens', async (c) => {
    const installation = requireInstallation(c);
    const wanted = await readBody(c, 'InstallationToken', bodyOfToken);
    const { world, addresses } = c.var.sandbox;
    const repositories = chosenRepositories(world, installation, wanted);
    const permissions = grantedPermissions(installation, wanted.permissions);
    const token = createInstallationToken(world, {
      installation,
      permissions,
      ...(repositories && { repositories }),
    });
    const body = {
      token: token.value,
      expires_at: isoTime(token.expiresAt ?? 0),
      permissions: appPermissions(permissions),
      repository_selection: repositories ? 'selected' : selectionOf(installation),
      ...(repositories && { repositories: repositories.map((one) => plainRepository(addresses, one)) }),
    };
    return c.json(body, 201);
  });
  routes.get('/installation/repositories', (c) => {
    const { world, addresses } = c.var.sandbox;
    const { token } = requireActor(c.var);
    const { installation } = token;
    if (installation === null)
      throw new ApiError(
        403,
        'You must authenticate with an installation access token in order to list repositories for an installation.',
      );
    const reached = [...world.repositories.values()].filter(
      (repository) => reaches(installation, repository) && (token.repositories?.has(repository) ?? true),
    );
    return c.json({
      total_count: reached.length,
      repository_selection: token.repositories === null ? 'all' : 'selected',
      repositories: paginate(c, reached).map((repository) => plainRepository(addresses, repository)),
    });
  });
  return routes;
}

function requireInstallation(c: RestContext): Installation {
  const app = requireApp(c);
  const installation = c.var.sandbox.world.installations.get(Number(c.req.param('id')));
  if (installation?.app !== app) throw notFound();
  if (installation.suspendedAt !== null) throw new ApiError(403, 'This installation has been suspended');
  return installation;
}

/** Null: all that the installation reaches. */
function chosenRepositories(
  { repositories }: World,
  installation: Installation,
  wanted: z.infer<typeof bodyOfToken>,
): readonly Repository[] | null {
  const [names, ids] = [wanted.repositories, wanted.repository_ids];
  if (names === undefined && ids === undefined) return null;
  const reached = [...repositories.values()].filter((repository) => reaches(installation, repository));
  const chosen = [
    ...(names ?? []).map((name) => reached.find((repository) => repository.name === name)),
    ...(ids ?? []).map((id) => reached.find((repository) => repository.id === id)),
  ].filter((repository) => repository !== undefined);
  if (chosen.length === (names ?? []).length + (ids ?? []).length) return chosen;
  throw new ApiError(
    422,
    'There is at least one repository that does not exist or is not accessible to the parent installation.',
  );
}

function grantedPermissions(
  installation: Installation,
  wanted: Readonly<Record<string, 'read' | 'write'>> | undefined,
): Permissions {
  if (wanted === undefined) return installation.permissions;
  const granted: Partial<Record<Permission, Access>> = {};
  for (const [key, access] of Object.entries(wanted)) {
    const permission = permissionNames.find((name) => permissionKey(name) === key);
    if (permission === undefined || !permits(installation.permissions, permission, access))
      throw new ApiError(422, 'The permissions requested are not granted to this installation.');
    granted[permission] = access;
  }
  return granted;
}
