import type { RateLimit } from './token.ts';

const hour = 3_600_000;

/** Takes points from a budget; false when nothing is left of it. It is full again an hour after it was last. */
export function spend(budget: RateLimit, points: number, now: number): boolean {
  if (now >= budget.resetsAt) {
    budget.used = 0;
    budget.resetsAt = now + hour;
  }
  if (budget.used >= budget.limit) return false;
  budget.used += points;
  return true;
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit */
export function rateHeaders({ limit, used, resetsAt }: RateLimit, resource: 'core' | 'graphql') {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-reset': String(Math.ceil(resetsAt / 1000)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-resource': resource,
  };
}
