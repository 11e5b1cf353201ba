import type { MiddlewareHandler } from 'hono';
import { findOperation } from './find-operation.ts';
import { createOpenApiCheck } from './openapi-check.ts';

/** Below it is what GitHub keeps elsewhere and only redirects to; no description is about it. */
export const storagePath = '/_storage/';

/**
 * Checks every REST answer against GitHub's description. What differs is added to `mismatches`, and a 500 that says
 * so is answered instead: nothing may rest on an answer that GitHub would not give.
 */
export function checkAnswers(mismatches: string[]): MiddlewareHandler {
  const check = createOpenApiCheck();
  return async (c, next) => {
    await next();
    const { method, path } = c.req;
    if (path === '/graphql' || path.startsWith(storagePath)) return;
    const { status } = c.res;
    // What GitHub does not have is not found there either.
    if (status === 404 && findOperation(method, path) === null) return;
    const text = await c.res.clone().text();
    const problems = check({ method, path, status, body: parse(text) });
    if (problems.length === 0) return;
    mismatches.push(...problems);
    c.res = undefined;
    c.res = c.json({ message: `The sandbox answers what GitHub does not: ${problems.join('; ')}` }, 500);
  };
}

/** Text that is no JSON stays text, which no description has. */
function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
