import { Hono } from 'hono';
import { resolveCommit } from '../../../git/commits.ts';
import { parseTree } from '../../../git/parse-objects.ts';
import { type GitObject, readObjects } from '../../../git/read-objects.ts';
import { ApiError, notFound } from '../../api-error.ts';
import { requireRepository } from '../../require-access.ts';
import type { RestContext, RestEnvironment, RestRoutes } from '../../rest-environment.ts';
import { type ContentPlace, contentEntry, contentFile } from './contents-shape.ts';

const readContents = { permission: 'contents', access: 'read' } as const;

/** Files and folders as of a ref. https://docs.github.com/en/rest/repos/contents */
export function contentsRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/contents/', (c) => answer(c, ''));
  routes.get('/repos/:owner/:repo/contents/:path{.+}', (c) => answer(c, c.req.param('path')));
  return routes;
}

async function answer(c: RestContext, path: string): Promise<Response> {
  const repository = requireRepository(c, readContents);
  const ref = c.req.query('ref') ?? repository.defaultBranch;
  const commit = await resolveCommit(repository.folder, ref);
  if (commit === null) throw new ApiError(404, `No commit found for the ref ${ref}`);
  const expression = `${commit}:${path}`;
  const object = (await readObjects(repository.folder, [expression])).get(expression);
  if (object === undefined) throw notFound();
  const place = { addresses: c.var.sandbox.addresses, repository, ref, path };
  return object.type === 'tree' ? c.json(await folder(place, object)) : c.json(contentFile(place, object));
}

/** At most a thousand entries, as on GitHub. */
async function folder(place: ContentPlace, { bytes }: GitObject) {
  const items = parseTree(bytes).slice(0, 1000);
  const objects = await readObjects(
    place.repository.folder,
    items.map(({ oid }) => oid),
  );
  return items.map((item) => {
    const object = objects.get(item.oid);
    return contentEntry(place, item, object?.type === 'blob' ? object.bytes.length : 0);
  });
}
