import type { GraphqlError } from '../failures/failure.ts';

/**
 * The token may not see what such a field lists: then it has written none of it, and what it may do without goes on.
 * That it may not write any either is told when it tries.
 */
export function isHidden({ type, path = [] }: GraphqlError, field: 'checkSuites' | 'deployments'): boolean {
  return type === 'FORBIDDEN' && path.at(-1) === field;
}
