import { Hono } from 'hono';
import type { App, Installation } from '../../../model/access/app.ts';
import { findRepository } from '../../../model/lookups.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { World } from '../../../model/world.ts';
import { ApiError, notFound } from '../../api-error.ts';
import type { RestContext, RestEnvironment, RestRoutes } from '../../rest-environment.ts';
import { integration } from '../../shapes/app-shape.ts';
import { installationShape } from './installation-shape.ts';

/** What an app asks in its own name, with a JWT. https://docs.github.com/en/rest/apps/apps */
export function appRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/app', (c) => {
    const { world, addresses } = c.var.sandbox;
    const app = requireApp(c);
    return c.json({
      ...integration(addresses, app),
      installations_count: installationsOf(world, app).length,
    });
  });
  routes.get('/repos/:owner/:repo/installation', (c) => {
    const { world, addresses } = c.var.sandbox;
    const app = requireApp(c);
    const repository = findRepository(world, c.req.param('owner'), c.req.param('repo'));
    const found = installationsOf(world, app).find((one) => repository && reaches(one, repository));
    if (found === undefined) throw notFound();
    return c.json(installationShape(addresses, found));
  });
  return routes;
}

/** The app that speaks; whoever has no JWT is refused. */
export function requireApp({ var: { caller } }: RestContext): App {
  if (caller.kind !== 'app') throw new ApiError(401, 'A JSON web token could not be decoded');
  return caller.app;
}

export function reaches({ account, repositories }: Installation, repository: Repository): boolean {
  return repository.owner === account && (repositories?.has(repository) ?? true);
}

function installationsOf({ installations }: World, app: App): Installation[] {
  return [...installations.values()].filter((installation) => installation.app === app);
}
