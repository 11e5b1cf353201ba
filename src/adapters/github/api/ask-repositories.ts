import * as z from 'zod/mini';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { type GraphqlError, GraphqlFailure } from '../failures/failure.ts';
import type { GitHubApi } from './github-api.ts';
import type { GraphqlAnswer, GraphqlQuery } from './query-graphql.ts';

/** What was answered of one of many repositories. */
export interface RepositoryAnswer extends Pick<GraphqlAnswer, 'headers'> {
  /** Of this repository alone, or of something in it. */
  readonly errors: readonly GraphqlError[];
  /** Null for a repository that was not found; throws for an answer that is none. */
  data(): unknown;
}

const answers = z.record(z.string(), z.unknown());

/**
 * Asks one query about many repositories, which are `r0`, `r1`, … in it, and gives what is answered of each by its number.
 * Throws a GraphqlFailure for errors that are of none of them.
 */
export async function askRepositories(
  api: GitHubApi,
  query: GraphqlQuery,
): Promise<(index: number) => RepositoryAnswer> {
  const { data, errors, headers } = await api.ask(query);
  const ofNone = errors.filter(({ path = [] }) => !/^r\d+$/.test(String(path[0])));
  if (ofNone.length > 0) throw new GraphqlFailure(ofNone, headers);
  return (index) => {
    const alias = `r${index}`;
    return {
      errors: errors.filter(({ path = [] }) => path[0] === alias),
      headers,
      data: () => checkedAnswer(answers, data)[alias],
    };
  };
}
