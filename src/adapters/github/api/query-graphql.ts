import * as z from 'zod/mini';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { type GraphqlError, graphqlError, headersOf } from '../failures/failure.ts';
import type { Client } from './client/client.ts';

export interface GraphqlQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface GraphqlAnswer {
  /** Only a part of it when there are errors. */
  readonly data: unknown;
  readonly errors: readonly GraphqlError[];
  readonly headers: ReadonlyMap<string, string>;
}

const answer = z.object({
  data: z.optional(z.unknown()),
  errors: z.optional(z.array(graphqlError)),
});

/** Asks GraphQL and gives what it answers, errors included; the caller decides which of them it can bear. */
export async function queryGraphql(
  client: Client,
  address: string,
  { query, variables }: GraphqlQuery,
): Promise<GraphqlAnswer> {
  const response = await client.request({ method: 'POST', url: address, query, variables });
  const { data = null, errors = [] } = checkedAnswer(answer, response.data);
  return { data, errors, headers: headersOf(response.headers) };
}
