import {
  type DocumentNode,
  execute,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import type { Token } from '../../model/access/token.ts';
import type { SandboxContext } from '../../server/sandbox-context.ts';
import { type QueryCost, queryCost } from '../cost/query-cost.ts';
import { githubSchema } from '../github-schema.ts';
import { GraphqlRefusal } from '../graphql-refusal.ts';
import { queryNode } from '../nodes/query-node.ts';
import { createServing } from '../reading/serving.ts';
import { type AnsweredError, answeredError } from './answer-error.ts';
import { serveField } from './serve-field.ts';

export interface GraphqlQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** What stands in the body; the status is 200, whatever went wrong. */
export interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnsweredError[];
}

export interface Asker {
  readonly sandbox: Pick<SandboxContext, 'world' | 'addresses'>;
  readonly token: Token;
  /** Takes from the budget what the query costs; false when nothing is left of it. */
  readonly pay: (cost: QueryCost) => boolean;
}

/** https://docs.github.com/en/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api#exceeding-the-rate-limit */
const limitReached: AnsweredError = { type: 'RATE_LIMITED', message: 'API rate limit exceeded' };

/** Executes a query over GitHub's published schema, for one token, on what the sandbox knows. */
export async function answerGraphql(asker: Asker, question: GraphqlQuestion): Promise<GraphqlAnswer> {
  const prepared = prepare(question);
  if ('errors' in prepared) return { errors: prepared.errors.map(answeredError) };
  const { document, cost } = prepared;
  if (!asker.pay(cost)) return { errors: [limitReached] };
  const serving = createServing({ sandbox: asker.sandbox, token: asker.token, cost });
  const { data, errors } = await execute({
    schema: githubSchema(),
    document,
    operationName: question.operationName,
    variableValues: question.variables,
    rootValue: queryNode(serving),
    fieldResolver: serveField,
  });
  return { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(answeredError) }) };
}

interface Prepared {
  readonly document: DocumentNode;
  readonly cost: QueryCost;
}

/** Queries that were found valid, by their text: programs ask the same ones again and again. */
const valid = new Map<string, DocumentNode>();
const mostRemembered = 100;

function remember(query: string, document: DocumentNode): void {
  if (valid.size === mostRemembered) valid.clear();
  valid.set(query, document);
}

/** Reads the query and prices it; errors when it cannot be executed at all. */
function prepare(question: GraphqlQuestion): Prepared | { readonly errors: readonly GraphQLError[] } {
  try {
    const document = valid.get(question.query) ?? parse(question.query);
    const errors = valid.has(question.query) ? [] : validate(githubSchema(), document);
    if (errors.length > 0) return { errors };
    remember(question.query, document);
    const operation = getOperationAST(document, question.operationName);
    if (!operation) return { errors: [new GraphQLError('An operation name is required')] };
    const given = getVariableValues(githubSchema(), operation.variableDefinitions ?? [], question.variables);
    if (given.errors !== undefined) return { errors: given.errors };
    const variables = given.coerced;
    return { document, cost: queryCost({ schema: githubSchema(), document, operation, variables }) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    if (!(error instanceof GraphqlRefusal)) throw error;
    return { errors: [new GraphQLError(error.message, { originalError: error })] };
  }
}
