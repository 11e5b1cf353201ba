import { Hono } from 'hono';
import { z } from 'zod';
import { reactionContents } from '../../model/pull-requests/reaction.ts';
import { reactToComment } from '../../operations/issues/react-to-comment.ts';
import { paginate } from '../pagination.ts';
import { readBody } from '../request-body.ts';
import { requireActor } from '../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { reactionShape } from '../shapes/reaction-shape.ts';
import { requireComment } from './require-issue.ts';

const wanted = z.object({ content: z.enum(reactionContents) });
const place = '/repos/:owner/:repo/issues/comments/:id/reactions';

/** https://docs.github.com/en/rest/reactions/reactions */
export function reactionRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get(place, (c) => {
    const { content } = c.req.query();
    const { reactions } = requireComment(c, 'read');
    const page = paginate(
      c,
      reactions.filter((one) => content === undefined || one.content === content),
    );
    return c.json(page.map((one) => reactionShape(c.var.sandbox.addresses, one)));
  });
  routes.post(place, async (c) => {
    const comment = requireComment(c, 'write');
    const { content } = await readBody(c, 'Reaction', wanted);
    const { world, addresses } = c.var.sandbox;
    const { reaction, added } = reactToComment(world, requireActor(c.var), comment, content);
    return c.json(reactionShape(addresses, reaction), added ? 201 : 200);
  });
  return routes;
}
