import { Hono } from 'hono';
import { tagsOf } from '../../model/lookups.ts';
import { notFound } from '../api-error.ts';
import { paginate } from '../pagination.ts';
import { requireRepository } from '../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { gitRef, tag } from '../shapes/ref-shape.ts';

const reading = { permission: 'contents', access: 'read' } as const;

/** https://docs.github.com/en/rest/git/refs and the list of a repository's tags */
export function gitRefRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/git/ref/:ref{.+}', (c) => {
    const repository = requireRepository(c, reading);
    const ref = repository.refs.get(`refs/${c.req.param('ref')}`);
    if (ref === undefined) throw notFound();
    return c.json(gitRef(c.var.sandbox.addresses, repository, ref));
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
