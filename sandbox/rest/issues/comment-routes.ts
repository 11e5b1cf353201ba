import { Hono } from 'hono';
import { z } from 'zod';
import { addComment, deleteComment, editComment } from '../../operations/issues/comment.ts';
import { paginate } from '../pagination.ts';
import { readBody } from '../request-body.ts';
import { requireActor } from '../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { issueComment } from '../shapes/issue-comment-shape.ts';
import { requireChangeableComment, requireComment, requireIssue } from './require-issue.ts';

const content = z.object({ body: z.string() });

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
    const comment = requireChangeableComment(c);
    const { body } = await readBody(c, 'IssueComment', content);
    editComment(c.var.sandbox.world, requireActor(c.var), comment, body);
    return c.json(issueComment(c.var.sandbox.addresses, comment));
  });
  routes.delete('/repos/:owner/:repo/issues/comments/:id', (c) => {
    const comment = requireChangeableComment(c);
    deleteComment(c.var.sandbox.world, requireActor(c.var), comment);
    return c.body(null, 204);
  });
  return routes;
}
