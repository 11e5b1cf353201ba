import { Hono } from 'hono';
import { z } from 'zod';
import { mergePullRequest } from '../../operations/pull-requests/merge-pull-request.ts';
import { notFound } from '../api-error.ts';
import { readBody } from '../request-body.ts';
import { requireActor, requireRepository } from '../require-access.ts';
import { requirePullRequest } from '../require-pull-request.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';

const merge = z.object({
  merge_method: z.enum(['merge', 'squash', 'rebase']).optional(),
  sha: z.string().optional(),
  commit_title: z.string().optional(),
  commit_message: z.string().optional(),
});

/** https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request */
export function mergeRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/pulls/:number/merge', (c) => {
    const { mergedAt } = requirePullRequest(c, 'read');
    if (mergedAt === null) throw notFound();
    return c.body(null, 204);
  });
  routes.put('/repos/:owner/:repo/pulls/:number/merge', async (c) => {
    requireRepository(c, { permission: 'contents', access: 'write' });
    const pullRequest = requirePullRequest(c, 'read');
    const body = await readBody(c, 'PullRequest', merge);
    const sha = await mergePullRequest(c.var.sandbox.world, requireActor(c.var), pullRequest, {
      ...(body.merge_method !== undefined && { method: body.merge_method }),
      ...(body.sha !== undefined && { head: body.sha }),
      ...(body.commit_title !== undefined && { title: body.commit_title }),
      ...(body.commit_message !== undefined && { message: body.commit_message }),
    });
    return c.json({ sha, merged: true, message: 'Pull Request successfully merged' });
  });
  return routes;
}
