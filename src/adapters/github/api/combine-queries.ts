import type { GraphqlQuery } from './query-graphql.ts';

/** Fields of one of several things that are asked for together, under aliases that are theirs alone. */
export interface QueryPart {
  readonly fields: string;
  /** All of them must be used: GitHub refuses a query that declares more. */
  readonly variables: readonly QueryVariable[];
}

export interface QueryVariable {
  readonly name: string;
  /** In GraphQL's notation: `Int!`. */
  readonly type: string;
  readonly value: unknown;
}

export interface CombinedQuery {
  readonly name: string;
  readonly parts: readonly QueryPart[];
  /** Variables of the frame. */
  readonly shared?: readonly QueryVariable[];
  /** What stands around the parts. */
  readonly frame?: (fields: string) => string;
  readonly fragments?: string;
}

/** One query for many parts. What comes from outside travels in variables, never in the text. */
export function combineQueries({
  name,
  parts,
  shared = [],
  frame = (fields) => fields,
  fragments = '',
}: CombinedQuery): GraphqlQuery {
  const variables = [...shared, ...parts.flatMap((part) => part.variables)];
  const declared = variables.map((variable) => `$${variable.name}: ${variable.type}`).join(', ');
  const fields = parts.map((part) => part.fields).join('\n');
  return {
    query: `query ${name}(${declared}) {\n${frame(fields)}\n}\n${fragments}`,
    variables: Object.fromEntries(variables.map((variable) => [variable.name, variable.value])),
  };
}
