import { Hono } from 'hono';
import { z } from 'zod';
import { tagsOf } from '../../model/lookups.ts';
import { Refusal } from '../../operations/refusal.ts';
import { createRef } from '../../operations/repositories/create-ref.ts';
import { createTagObject } from '../../operations/repositories/create-tag-object.ts';
import { ApiError, notFound } from '../api-error.ts';
import { paginate } from '../pagination.ts';
import { readBody } from '../request-body.ts';
import { requireActor, requireRepository } from '../require-access.ts';
import { requireCommit } from '../require-commit.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { gitRef, gitTag, tag } from '../shapes/ref-shape.ts';

const reading = { permission: 'contents', access: 'read' } as const;
const writing = { permission: 'contents', access: 'write' } as const;

const newRef = z.object({ ref: z.string().regex(/^refs\/[^/]+\/./), sha: z.string() });
const newTag = z.object({
  tag: z.string(),
  message: z.string(),
  object: z.string(),
  type: z.literal('commit'),
  tagger: z.object({ name: z.string(), email: z.string() }),
});

/** https://docs.github.com/en/rest/git/refs, https://docs.github.com/en/rest/git/tags, and the list of tags */
export function gitRefRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/git/ref/:ref{.+}', (c) => {
    const repository = requireRepository(c, reading);
    const ref = repository.refs.get(`refs/${c.req.param('ref')}`);
    if (ref === undefined) throw notFound();
    return c.json(gitRef(c.var.sandbox.addresses, repository, ref));
  });
  routes.post('/repos/:owner/:repo/git/refs', async (c) => {
    const repository = requireRepository(c, writing);
    const { ref, sha } = await readBody(c, 'Reference', newRef);
    const { world, addresses } = c.var.sandbox;
    const made = await createRef(world, requireActor(c.var), repository, { ref, sha }).catch(inItsMessage);
    return c.json(gitRef(addresses, repository, made), 201);
  });
  routes.post('/repos/:owner/:repo/git/tags', async (c) => {
    const repository = requireRepository(c, writing);
    const wanted = await readBody(c, 'Tag', newTag);
    const object = await requireCommit(repository, wanted.object, 422);
    const { world, addresses } = c.var.sandbox;
    const made = { ...wanted, object, at: world.now() };
    const sha = await createTagObject(repository, made);
    return c.json(gitTag(addresses, repository, { ...made, sha }), 201);
  });
  routes.get('/repos/:owner/:repo/git/matching-refs/:ref{.+}', (c) => {
    const repository = requireRepository(c, reading);
    const prefix = `refs/${c.req.param('ref')}`;
    const found = [...repository.refs.values()].filter(({ name }) => name.startsWith(prefix));
    return c.json(found.map((ref) => gitRef(c.var.sandbox.addresses, repository, ref)));
  });
  routes.get('/repos/:owner/:repo/tags', (c) => {
    const repository = requireRepository(c, reading);
    const newestFirst = tagsOf(repository).reverse();
    return c.json(paginate(c, newestFirst).map((ref) => tag(c.var.sandbox.addresses, repository, ref)));
  });
  return routes;
}

/** Here GitHub says in the message itself what it refuses, and not among the errors. */
function inItsMessage(error: unknown): never {
  throw error instanceof Refusal ? new ApiError(422, error.message) : error;
}
