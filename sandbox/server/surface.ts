import { gitRoute } from '../git-http/git-route.ts';
import { describeGraphql } from '../requests/describe-graphql.ts';
import type { RequestFacts } from '../requests/request-log.ts';

/**
 * What a listener serves: `api` and `server` as on github.com, where they have hosts of their own; `enterprise`
 * both on one host, as GitHub Enterprise Server does.
 */
export type Surface = 'api' | 'server' | 'enterprise';

/** What a request is and where it goes, without the API's prefix. */
export async function describeRequest(surface: Surface, request: Request): Promise<RequestFacts> {
  const url = new URL(request.url);
  const path = apiPath(surface, url.pathname);
  const { method } = request;
  if (path === null) {
    const route = gitRoute(method, url);
    const operation = route && (route.step === 'refs' ? `${route.service} refs` : route.service);
    return { kind: 'git', method, path: `${url.pathname}${url.search}`, operation };
  }
  if (path !== '/graphql') return { kind: 'rest', method, path: `${path}${url.search}`, operation: null };
  return { kind: 'graphql', method, path, operation: describeGraphql(await request.clone().text()) };
}

/** Null for what is not of the API. */
function apiPath(surface: Surface, path: string): string | null {
  if (surface === 'api') return path;
  if (surface === 'server') return null;
  if (path === '/api/graphql') return '/graphql';
  const [, rest] = /^\/api\/v3(\/.*)?$/.exec(path) ?? [];
  return rest ?? (path === '/api/v3' ? '/' : null);
}
