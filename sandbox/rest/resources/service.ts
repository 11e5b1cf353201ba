import { Hono } from 'hono';
import { spend } from '../../model/access/budget.ts';
import type { RateLimit } from '../../model/access/token.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';

/** What the service says about itself: limits and meta. */
export function serviceRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/rate_limit', (c) => {
    const { caller, sandbox } = c.var;
    const now = sandbox.world.now();
    const nothing = { limit: 0, used: 0, resetsAt: now };
    const own = caller.kind === 'token' ? caller.token.rate : null;
    const core = rateLimit(own?.rest ?? sandbox.world.anonymousRate, now);
    const graphql = rateLimit(own?.graphql ?? nothing, now);
    const search = { limit: 30, used: 0, remaining: 30, reset: core.reset };
    return c.json({ resources: { core, search, graphql }, rate: core });
  });
  routes.get('/meta', (c) => c.json({ verifiable_password_authentication: false }));
  return routes;
}

function rateLimit(budget: RateLimit, now: number) {
  spend(budget, 0, now);
  const { limit, used, resetsAt } = budget;
  return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(resetsAt / 1000) };
}
