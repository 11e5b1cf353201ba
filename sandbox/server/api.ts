import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ApiError, documentationUrl } from '../rest/api-error.ts';
import { identifyCaller } from '../rest/identify-caller.ts';
import type { RestContext, RestEnvironment } from '../rest/rest-environment.ts';
import { restRoutes } from './rest-routes.ts';
import type { SandboxContext } from './sandbox-context.ts';

/** REST and GraphQL without their prefixes: the former below `/`, the latter at `/graphql`. */
export function createApi(sandbox: SandboxContext): Hono<RestEnvironment> {
  const api = new Hono<RestEnvironment>();
  api.use(async (c, next) => {
    c.set('sandbox', sandbox);
    c.header('x-github-request-id', sandbox.world.random(16).toString('hex').toUpperCase());
    const caller = identifyCaller(sandbox.world, c.req.header('authorization'));
    if (caller === null) throw new ApiError(401, 'Bad credentials');
    c.set('caller', caller);
    await next();
  });
  for (const routes of restRoutes()) api.route('/', routes);
  api.notFound((c) => answerError(c, new ApiError(404, 'Not Found')));
  api.onError((error, c) => {
    if (error instanceof ApiError) return answerError(c, error);
    throw error;
  });
  return api;
}

function answerError(c: RestContext, { status, message, errors, headers }: ApiError): Response {
  const code: ContentfulStatusCode = status;
  const body = {
    message,
    ...(errors && { errors }),
    documentation_url: documentationUrl,
    status: String(status),
  };
  return c.json(body, code, { ...headers });
}
