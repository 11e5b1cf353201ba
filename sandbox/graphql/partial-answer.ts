import type { GraphqlAnswer } from './answer-graphql.ts';

const excuse =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.';

/**
 * An answer of which a part is missing: null stands at the path, and an error says so. Whatever else was answered
 * stays. A path that leads nowhere leaves the data whole.
 */
export function partialAnswer(answer: GraphqlAnswer, path: readonly string[]): GraphqlAnswer {
  const data = withNull(answer.data, path);
  const error = { message: excuse, path };
  return { data: isObject(data) ? data : null, errors: [...(answer.errors ?? []), error] };
}

function withNull(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return null;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? withNull(item, rest) : item));
  return isObject(value) && key in value ? { ...value, [key]: withNull(value[key], rest) } : value;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
