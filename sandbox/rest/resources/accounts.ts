import { Hono } from 'hono';
import { findAccount } from '../../model/lookups.ts';
import { forbidden, notFound } from '../api-error.ts';
import { requireActor } from '../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { publicUser } from '../shapes/account-shape.ts';

/** https://docs.github.com/en/rest/users/users: an app's token stands for nobody. */
export function accountRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/user', (c) => {
    const { account } = requireActor(c.var);
    if (account.type === 'Bot') throw forbidden('Resource not accessible by integration', []);
    return c.json(publicUser(c.var.sandbox.addresses, account));
  });
  routes.get('/users/:login', (c) => {
    const account = findAccount(c.var.sandbox.world, c.req.param('login'));
    if (account === undefined) throw notFound();
    return c.json(publicUser(c.var.sandbox.addresses, account));
  });
  return routes;
}
