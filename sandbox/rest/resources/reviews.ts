import { Hono } from 'hono';
import { z } from 'zod';
import { dismissReview, reviewPullRequest } from '../../operations/pull-requests/review-pull-request.ts';
import { notFound } from '../api-error.ts';
import { paginate } from '../pagination.ts';
import { pathNumber } from '../path-number.ts';
import { readBody } from '../request-body.ts';
import { requireActor } from '../require-access.ts';
import { requirePullRequest } from '../require-pull-request.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { pullRequestReview } from '../shapes/review-shape.ts';

const creation = z.object({
  event: z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']),
  body: z.string().optional(),
  commit_id: z.string().optional(),
});

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

/** https://docs.github.com/en/rest/pulls/reviews; pending reviews are left out. */
export function reviewRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/pulls/:number/reviews', (c) => {
    const { reviews } = requirePullRequest(c, 'read');
    return c.json(paginate(c, reviews).map((review) => pullRequestReview(c.var.sandbox.addresses, review)));
  });
  routes.post('/repos/:owner/:repo/pulls/:number/reviews', async (c) => {
    const pullRequest = requirePullRequest(c, 'write');
    const {
      event,
      body = '',
      commit_id: commit = pullRequest.head.sha,
    } = await readBody(c, 'PullRequestReview', creation);
    const { world, addresses } = c.var.sandbox;
    const facts = { state: states[event], body, commit };
    return c.json(
      pullRequestReview(addresses, reviewPullRequest(world, requireActor(c.var), pullRequest, facts)),
    );
  });
  routes.put('/repos/:owner/:repo/pulls/:number/reviews/:review/dismissals', (c) => {
    const pullRequest = requirePullRequest(c, 'write');
    const id = pathNumber(c, 'review');
    const review = pullRequest.reviews.find((one) => one.id === id);
    if (review === undefined) throw notFound();
    dismissReview(c.var.sandbox.world, requireActor(c.var), review);
    return c.json(pullRequestReview(c.var.sandbox.addresses, review));
  });
  return routes;
}
