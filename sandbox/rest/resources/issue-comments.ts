import { Hono } from 'hono';
import { z } from 'zod';
import { hasRole, roleOf } from '../../model/access/rights.ts';
import { findIssue } from '../../model/lookups.ts';
import type { Issue } from '../../model/pull-requests/issue.ts';
import type { IssueComment } from '../../model/pull-requests/issue-comment.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import { addComment, deleteComment, editComment } from '../../operations/issues/comment.ts';
import { forbidden, notFound } from '../api-error.ts';
import { paginate } from '../pagination.ts';
import { pathNumber } from '../path-number.ts';
import { readBody } from '../request-body.ts';
import { requireActor, requireRepository } from '../require-access.ts';
import type { RestContext, RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { issueComment } from '../shapes/issue-comment-shape.ts';

const content = z.object({ body: z.string() });

/** Either permission is enough, whatever it is that is commented on. */
function requireIssues(c: RestContext, access: 'read' | 'write') {
  return requireRepository(c, { permission: 'issues', access }, { permission: 'pull-requests', access });
}

/** https://docs.github.com/en/rest/issues/comments */
export function issueCommentRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/issues/:number/comments', (c) => {
    const issue = requireIssue(c, 'read');
    const comments = [...issue.repository.comments.values()].filter((comment) => comment.issue === issue);
    const { since } = c.req.query();
    const after = since === undefined ? 0 : Date.parse(since);
    const page = paginate(
      c,
      comments.filter(({ updatedAt }) => !(updatedAt < after)),
    );
    return c.json(page.map((comment) => issueComment(c.var.sandbox.addresses, comment)));
  });
  routes.post('/repos/:owner/:repo/issues/:number/comments', async (c) => {
    const issue = requireIssue(c, 'write');
    const { body } = await readBody(c, 'IssueComment', content);
    const { world, addresses } = c.var.sandbox;
    return c.json(issueComment(addresses, addComment(world, requireActor(c.var), issue, body)), 201);
  });
  routes.get('/repos/:owner/:repo/issues/comments/:id', (c) => {
    return c.json(issueComment(c.var.sandbox.addresses, requireComment(c, 'read')));
  });
  routes.patch('/repos/:owner/:repo/issues/comments/:id', async (c) => {
    const comment = requireComment(c, 'write');
    const { body } = await readBody(c, 'IssueComment', content);
    editComment(c.var.sandbox.world, requireActor(c.var), comment, body);
    return c.json(issueComment(c.var.sandbox.addresses, comment));
  });
  routes.delete('/repos/:owner/:repo/issues/comments/:id', (c) => {
    const comment = requireComment(c, 'write');
    deleteComment(c.var.sandbox.world, requireActor(c.var), comment);
    return c.body(null, 204);
  });
  return routes;
}

function requireIssue(c: RestContext, access: 'read' | 'write'): Issue | PullRequest {
  const issue = findIssue(requireIssues(c, access), pathNumber(c, 'number'));
  if (issue === undefined) throw notFound();
  return issue;
}

/** Changing another's comment takes write access to the repository, which an app's permission is. */
function requireComment(c: RestContext, access: 'read' | 'write'): IssueComment {
  const repository = requireIssues(c, access);
  const comment = repository.comments.get(pathNumber(c, 'id'));
  if (comment === undefined) throw notFound();
  if (access === 'read') return comment;
  const { account } = requireActor(c.var);
  const own = account === comment.author || account.type === 'Bot';
  if (own || hasRole(roleOf(account, repository), 'write')) return comment;
  throw forbidden('Must have admin rights to Repository.', [{ permission: 'issues', access }]);
}
