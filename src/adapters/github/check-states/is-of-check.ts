import type { GraphqlError } from '../failures/failure.ts';

/**
 * Whether an error is that a check, the field `k…` of a repository, may not be seen: whoever may read a repository need
 * not be allowed to see its checks, which makes these unknown and nothing else.
 */
export function isOfCheck({ type, path = [] }: GraphqlError): boolean {
  return type === 'FORBIDDEN' && /^k\d+$/.test(String(path[1]));
}
