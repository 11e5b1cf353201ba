import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { checkAnswers } from '../openapi/check-answers.ts';
import { Refusal } from '../operations/refusal.ts';
import { ApiError, documentationUrl, invalid } from '../rest/api-error.ts';
import { identifyCaller } from '../rest/identify-caller.ts';
import { countRequest } from '../rest/rate-limit.ts';
import type { RestContext, RestEnvironment } from '../rest/rest-environment.ts';
import { restRoutes } from './rest-routes.ts';
import type { ApiContext } from './sandbox-context.ts';

/**
 * REST and GraphQL without their prefixes: the former below `/`, the latter at `/graphql`. In what an answer is not
 * as GitHub describes it is added to `mismatches`; null: answers are not checked.
 */
export function createApi(sandbox: ApiContext, mismatches: string[] | null): Hono<RestEnvironment> {
  const api = new Hono<RestEnvironment>();
  if (mismatches !== null) api.use(checkAnswers(mismatches));
  api.use(async (c, next) => {
    c.set('sandbox', sandbox);
    c.header('x-github-request-id', sandbox.world.random(16).toString('hex').toUpperCase());
    const caller = identifyCaller(sandbox.world, c.req.header('authorization'));
    if (caller === null) throw new ApiError(401, 'Bad credentials');
    c.set('caller', caller);
    if (caller.kind === 'token' && caller.token.kind === 'personal')
      c.header('x-oauth-scopes', 'repo, workflow');
    await next();
  });
  api.use(countRequest);
  api.get('*', etag({ weak: true }));
  for (const routes of restRoutes()) api.route('/', routes);
  api.notFound((c) => answerError(c, new ApiError(404, 'Not Found')));
  api.onError((error, c) => {
    if (error instanceof ApiError) return answerError(c, error);
    if (error instanceof Refusal) return answerError(c, toApiError(error));
    console.error(error);
    return c.json({ message: `The sandbox failed: ${error.message}` }, 500);
  });
  return api;
}

/** What an operation refuses, as the API says it: with the field that is wrong, where there is one. */
function toApiError({ status, message, field }: Refusal): ApiError {
  if (field !== null) return invalid({ ...field, message });
  if (status === 422) return new ApiError(422, 'Unprocessable Entity', { errors: [message] });
  return new ApiError(status, message);
}

function answerError(c: RestContext, { status, message, errors, headers }: ApiError): Response {
  const body = {
    message,
    ...(errors && { errors }),
    documentation_url: documentationUrl,
    status: String(status),
  };
  return c.json(body, status, { ...headers });
}
