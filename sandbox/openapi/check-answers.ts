import type { MiddlewareHandler } from 'hono';
import { createOpenApiCheck } from './openapi-check.ts';

/**
 * Checks every REST answer against GitHub's description. What differs is added to `mismatches`, and a 500 that says
 * so is answered instead: nothing may rest on an answer that GitHub would not give.
 */
export function checkAnswers(mismatches: string[]): MiddlewareHandler {
  const check = createOpenApiCheck();
  return async (c, next) => {
    await next();
    if (c.req.path === '/graphql') return;
    const { status } = c.res;
    const text = await c.res.clone().text();
    const problems = check({ method: c.req.method, path: c.req.path, status, body: parse(text) });
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
