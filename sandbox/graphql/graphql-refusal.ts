import type { Caller } from '../model/access/caller.ts';

/** https://docs.github.com/en/graphql has no list of these; they are what GitHub is seen to answer. */
export type GraphqlRefusalType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'EXCESSIVE_PAGINATION'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'INVALID_CURSOR_ARGUMENTS'
  | 'MAX_NODE_LIMIT_EXCEEDED';

/** Thrown where a field is not answered; its type stands in the error beside the message. */
export class GraphqlRefusal extends Error {
  override readonly name = 'GraphqlRefusal';
  readonly type: GraphqlRefusalType;

  constructor(type: GraphqlRefusalType, message: string) {
    super(message);
    this.type = type;
  }
}

/** `what` such as `a Repository with the name 'acme/release'`. */
export function notResolved(what: string): GraphqlRefusal {
  return new GraphqlRefusal('NOT_FOUND', `Could not resolve to ${what}.`);
}

export function notAccessible(caller: Caller): GraphqlRefusal {
  const personal = caller.kind === 'token' && caller.token.account.type === 'User';
  return new GraphqlRefusal(
    'FORBIDDEN',
    `Resource not accessible by ${personal ? 'personal access token' : 'integration'}`,
  );
}
