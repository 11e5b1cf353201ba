import { Hono } from 'hono';
import { z } from 'zod';
import { findRepository } from '../../model/lookups.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import {
  closePullRequest,
  editPullRequest,
  reopenPullRequest,
} from '../../operations/pull-requests/change-pull-request.ts';
import { openPullRequest } from '../../operations/pull-requests/open-pull-request.ts';
import { invalid } from '../api-error.ts';
import { paginate } from '../pagination.ts';
import { pullRequestSize } from '../pull-request-size.ts';
import { readBody } from '../request-body.ts';
import { requireActor, requireRepository } from '../require-access.ts';
import { requireChangeablePullRequest, requirePullRequest } from '../require-pull-request.ts';
import type { RestContext, RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { fullPullRequest, simplePullRequest } from '../shapes/pull-request-shape.ts';

const creation = z.object({
  title: z.string().min(1),
  head: z.string().min(1),
  base: z.string().min(1),
  body: z.string().nullish(),
  draft: z.boolean().optional(),
});

const edit = z.object({
  title: z.string().min(1).optional(),
  body: z.string().nullish(),
  base: z.string().optional(),
  state: z.enum(['open', 'closed']).optional(),
});

/** https://docs.github.com/en/rest/pulls/pulls */
export function pullRequestRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/pulls', (c) => {
    const repository = requireRepository(c, { permission: 'pull-requests', access: 'read' });
    const { addresses } = c.var.sandbox;
    const page = paginate(c, sorted(c, [...repository.pullRequests.values()].filter(wanted(c))));
    return c.json(page.map((pullRequest) => simplePullRequest(addresses, pullRequest)));
  });
  routes.post('/repos/:owner/:repo/pulls', async (c) => {
    const repository = requireRepository(c, { permission: 'pull-requests', access: 'write' });
    const body = await readBody(c, 'PullRequest', creation);
    const head = findHead(c, repository, body.head);
    const { title, base, draft = false } = body;
    const facts = { repository, title, base, draft, head, body: body.body ?? null };
    const opened = await openPullRequest(c.var.sandbox.world, requireActor(c.var), facts);
    return c.json(await answer(c, opened), 201);
  });
  routes.get('/repos/:owner/:repo/pulls/:number', async (c) => {
    const pullRequest = requirePullRequest(c, 'read');
    return c.json(await answer(c, pullRequest));
  });
  routes.patch('/repos/:owner/:repo/pulls/:number', async (c) => {
    const pullRequest = requireChangeablePullRequest(c);
    const { world } = c.var.sandbox;
    const { state, title, body, base } = await readBody(c, 'PullRequest', edit);
    const changes = {
      ...(title !== undefined && { title }),
      ...(body !== undefined && { body }),
      ...(base !== undefined && { base }),
    };
    const actor = requireActor(c.var);
    await editPullRequest(world, actor, pullRequest, changes);
    if (state === 'closed') await closePullRequest(world, actor, pullRequest);
    if (state === 'open') await reopenPullRequest(world, actor, pullRequest);
    return c.json(await answer(c, pullRequest));
  });
  return routes;
}

async function answer(c: RestContext, pullRequest: PullRequest) {
  return fullPullRequest(c.var.sandbox.addresses, pullRequest, await pullRequestSize(pullRequest));
}

function wanted(c: RestContext): (pullRequest: PullRequest) => boolean {
  const { state = 'open', base, head } = c.req.query();
  return (pullRequest) =>
    (state === 'all' || pullRequest.state === state) &&
    (base === undefined || pullRequest.base.ref === base) &&
    (head === undefined || `${pullRequest.head.repository.owner.login}:${pullRequest.head.ref}` === head);
}

/** Newest first, unless asked otherwise; `created` and `updated` are told apart. */
function sorted(c: RestContext, pullRequests: PullRequest[]): PullRequest[] {
  const { sort = 'created', direction = sort === 'created' ? 'desc' : 'asc' } = c.req.query();
  const key = ({ number, updatedAt }: PullRequest) => (sort === 'updated' ? updatedAt : number);
  const ascending = pullRequests.toSorted((one, other) => key(one) - key(other) || one.number - other.number);
  return direction === 'asc' ? ascending : ascending.reverse();
}

/** `branch`, or `owner:branch` for a fork. */
function findHead(c: RestContext, repository: Repository, head: string) {
  const [, owner, ref] = /^([^:]+):(.+)$/.exec(head) ?? [];
  if (owner === undefined || ref === undefined) return { repository, ref: head };
  if (owner.toLowerCase() === repository.owner.login.toLowerCase()) return { repository, ref };
  const { world } = c.var.sandbox;
  const forks = [...world.repositories.values()].filter(({ parent }) => parent === repository);
  const fork = forks.find((one) => findRepository(world, owner, one.name) === one);
  if (fork === undefined) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  return { repository: fork, ref };
}
