import { setTimeout as sleep } from 'node:timers/promises';
import type * as z from 'zod/mini';
import type { Addresses } from '../addresses.ts';
import type { Tokens } from '../credentials/tokens.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { explainFailure, type Task } from '../failures/explain-failure.ts';
import { failureOf, type GraphqlError, GraphqlFailure } from '../failures/failure.ts';
import type { RepositoryName } from '../repository-name.ts';
import type { Clients } from './client/client.ts';
import { type GraphqlAnswer, type GraphqlQuery, queryGraphql } from './query-graphql.ts';

/** One repository on GitHub and one token: what everything that is asked shares. */
export interface GitHubApi extends Clients {
  readonly addresses: Addresses;
  readonly repository: RepositoryName;
  /** Does what a task is about; whatever goes wrong with its requests becomes an error of the port that names it. */
  attempt<Answer>(task: Task, work: () => Promise<Answer>): Promise<Answer>;
  /** Asks GraphQL; errors are part of the answer. */
  ask(query: GraphqlQuery): Promise<GraphqlAnswer>;
  /** Asks GraphQL for all or nothing; the data in the shape of the schema. Errors that `bear` names may be there. */
  query<Schema extends z.ZodMiniType>(
    schema: Schema,
    query: GraphqlQuery,
    bear?: (error: GraphqlError) => boolean,
  ): Promise<z.output<Schema>>;
  /** Gives what takes effect late the time for it. */
  pause(): Promise<void>;
  /** How many writes that could be left out may be made now, so that enough is left for those that could not. */
  spareWrites(): number;
}

export interface GitHubApiOptions {
  readonly clients: Clients;
  readonly addresses: Addresses;
  readonly repository: RepositoryName;
  readonly tokens: Tokens;
  readonly pace: number;
  readonly spareWrites: () => number;
}

const pause = 1000;

export function createGitHubApi(options: GitHubApiOptions): GitHubApi {
  const { clients, addresses, repository, tokens, pace, spareWrites } = options;
  const ask = (query: GraphqlQuery) => queryGraphql(clients.reads, addresses.graphql, query);
  return {
    ...clients,
    addresses,
    repository,
    ask,
    spareWrites,
    async attempt(task, work) {
      // First, because what is wrong with the credentials is no failure of the task.
      await tokens.current();
      try {
        return await work();
      } catch (error) {
        const failure = failureOf(error);
        throw failure === undefined ? error : explainFailure(failure, task, tokens.secrets());
      }
    },
    async query(schema, query, bear = () => false) {
      const { data, errors, headers } = await ask(query);
      const unbearable = errors.filter((error) => !bear(error));
      if (unbearable.length > 0) throw new GraphqlFailure(unbearable, headers);
      return checkedAnswer(schema, data);
    },
    pause: async () => {
      await sleep(pause * pace);
    },
  };
}
