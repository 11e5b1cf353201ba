import { Hono } from 'hono';
import { z } from 'zod';
import { hasRole, roleOf } from '../../model/access/rights.ts';
import type { Bot, User } from '../../model/accounts/account.ts';
import type { Issue } from '../../model/pull-requests/issue.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { closeIssue, editIssue, reopenIssue } from '../../operations/issues/change-issue.ts';
import { createLabel } from '../../operations/issues/create-label.ts';
import { createIssue } from '../../operations/issues/open-issue.ts';
import { ApiError } from '../api-error.ts';
import { paginate } from '../pagination.ts';
import { readBody } from '../request-body.ts';
import { requireActor, requireRepository } from '../require-access.ts';
import type { RestContext, RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { fullIssue, issueShape } from '../shapes/issue-shape.ts';
import { requireChangeableIssue, requireIssue } from './require-issue.ts';

const creation = z.object({
  title: z.string().min(1),
  body: z.string().nullish(),
  labels: z.array(z.string().min(1)).default([]),
});

const edit = z.object({
  title: z.string().min(1).optional(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']).optional(),
  state_reason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']).nullish(),
});

/** https://docs.github.com/en/rest/issues/issues */
export function issueRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/issues', (c) => {
    const repository = requireRepository(c, { permission: 'issues', access: 'read' });
    const page = paginate(c, wanted(c, repository));
    return c.json(page.map((issue) => issueShape(c.var.sandbox.addresses, issue)));
  });
  routes.post('/repos/:owner/:repo/issues', async (c) => {
    const repository = requireRepository(c, { permission: 'issues', access: 'write' });
    const { world, addresses } = c.var.sandbox;
    const { title, body = null, labels } = await readBody(c, 'Issue', creation);
    const actor = requireActor(c.var);
    const marks = mayLabel(actor.account, repository) ? labels : [];
    for (const name of marks) createLabel(world, repository, name);
    return c.json(
      fullIssue(addresses, createIssue(world, actor, { repository, title, body, labels: marks })),
      201,
    );
  });
  routes.get('/repos/:owner/:repo/issues/:number', (c) =>
    c.json(fullIssue(c.var.sandbox.addresses, requireIssue(c, 'read'))),
  );
  routes.patch('/repos/:owner/:repo/issues/:number', async (c) => {
    const { title, body, state, state_reason: reason } = await readBody(c, 'Issue', edit);
    const rewrites = title !== undefined || body !== undefined;
    const issue = requireRealIssue(requireChangeableIssue(c, rewrites ? 'write' : 'triage'));
    const { world, addresses } = c.var.sandbox;
    const actor = requireActor(c.var);
    const texts = { ...(title !== undefined && { title }), ...(body !== undefined && { body }) };
    editIssue(world, actor, issue, texts);
    if (state === 'closed')
      closeIssue(world, actor, issue, reason === 'reopened' ? undefined : (reason ?? undefined));
    if (state === 'open') reopenIssue(world, actor, issue);
    return c.json(fullIssue(addresses, issue));
  });
  return routes;
}

/** Newest first; pull requests are among them, as on GitHub. */
function wanted(c: RestContext, { issues, pullRequests }: Repository): (Issue | PullRequest)[] {
  const { state = 'open', labels = '' } = c.req.query();
  const names = labels.split(',').filter((name) => name !== '');
  const marked = (one: Issue | PullRequest) =>
    names.every((name) => one.kind === 'issue' && [...one.labels].some((label) => label.name === name));
  return [...issues.values(), ...pullRequests.values()]
    .filter((one) => (state === 'all' || one.state === state) && marked(one))
    .sort((one, other) => other.number - one.number);
}

/** Labels of whoever may not set them are dropped without a word. */
function mayLabel(account: User | Bot, repository: Repository): boolean {
  return account.type === 'Bot' || hasRole(roleOf(account, repository), 'write');
}

/** GitHub changes pull requests here as well; the sandbox leaves that to their own route. */
function requireRealIssue(issue: Issue | PullRequest): Issue {
  if (issue.kind === 'issue') return issue;
  throw new ApiError(422, 'The sandbox changes pull requests at /pulls alone.');
}
