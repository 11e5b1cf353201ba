import type { GraphqlQuestion } from './answer-graphql.ts';

/** What a body asks; null when it holds no query. */
export function readQuestion(body: unknown): GraphqlQuestion | null {
  if (!isObject(body) || typeof body.query !== 'string') return null;
  const { query, variables, operationName } = body;
  return {
    query,
    variables: isObject(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : null,
  };
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
