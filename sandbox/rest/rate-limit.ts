import { createMiddleware } from 'hono/factory';
import { rateHeaders, spend } from '../model/access/budget.ts';
import type { RateLimit } from '../model/access/token.ts';
import { ApiError } from './api-error.ts';
import type { RestContext, RestEnvironment } from './rest-environment.ts';

/** Looking at the limits is free; GraphQL takes points of its own. */
const uncounted = ['/graphql', '/rate_limit'];

/**
 * Counts a request against its token's hour; what has not changed (304) is free.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export const countRequest = createMiddleware<RestEnvironment>(async (c, next) => {
  const budget = budgetOf(c);
  if (uncounted.includes(c.req.path) || budget === null) return next();
  if (!spend(budget, 1, c.var.sandbox.world.now())) {
    throw new ApiError(403, 'API rate limit exceeded for this token.', {
      headers: rateHeaders(budget, 'core'),
    });
  }
  await next();
  if (c.res.status === 304) budget.used -= 1;
  for (const [name, value] of Object.entries(rateHeaders(budget, 'core'))) c.res.headers.set(name, value);
});

function budgetOf({ var: { caller, sandbox } }: RestContext): RateLimit | null {
  if (caller.kind === 'app') return null;
  return caller.kind === 'token' ? caller.token.rate.rest : sandbox.world.anonymousRate;
}
