import * as z from 'zod/mini';
import { ForgeForbidden, ForgeUnavailable } from '../../../ports/forge.ts';
import type { GitHubApi } from '../api/github-api.ts';
import type { GraphqlAnswer } from '../api/query-graphql.ts';
import type { Credentials } from '../credentials/tokens.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { type GraphqlError, GraphqlFailure } from '../failures/failure.ts';
import { remedies } from '../failures/remedies.ts';
import { type PartAnswer, partAnswer } from './part-answer.ts';
import { type SourcePart, sourceQuery } from './source-query.ts';

/** An answer, or a sentence that says why there is none. */
export type Read<Answer> =
  | { readonly kind: 'read'; readonly answer: Answer }
  | { readonly kind: 'unreachable'; readonly reason: string };

const answers = z.record(z.string(), z.unknown());

/** Sends one request about many repositories; what goes wrong with one of them leaves the others alone. */
export async function readParts(
  api: GitHubApi,
  parts: readonly SourcePart[],
  credentials: Credentials['kind'],
): Promise<Read<PartAnswer>[]> {
  const whole = await settle(() => askAll(api, parts));
  if (whole.kind === 'unreachable') return parts.map(() => whole);
  return Promise.all(
    parts.map((part, index) =>
      settle(() => readPart(api, { part, alias: `r${index}`, answer: whole.answer }), remedies[credentials]),
    ),
  );
}

function askAll(api: GitHubApi, parts: readonly SourcePart[]): Promise<GraphqlAnswer> {
  const task = { doing: 'read the tags of the applications', permission: 'contents: read' };
  return api.attempt(task, async () => {
    const answer = await api.ask(sourceQuery(parts));
    const ofNoPart = answer.errors.filter(({ path = [] }) => !/^r\d+$/.test(String(path[0])));
    if (ofNoPart.length > 0) throw new GraphqlFailure(ofNoPart, answer.headers);
    return answer;
  });
}

function readPart(
  api: GitHubApi,
  {
    part,
    alias,
    answer,
  }: { readonly part: SourcePart; readonly alias: string; readonly answer: GraphqlAnswer },
): Promise<PartAnswer> {
  const { owner, name } = part.repository;
  const task = { doing: `read the tags of ${owner}/${name}`, permission: 'contents: read' };
  return api.attempt(task, async () => {
    const errors = answer.errors.filter(({ path = [] }) => path[0] === alias);
    const hidden = new Set(errors.filter(isOfCheck).map(({ path = [] }) => String(path[1])));
    const others = errors.filter((error) => !isOfCheck(error));
    if (others.length > 0) throw new GraphqlFailure(others, answer.headers);
    return partAnswer(part, checkedAnswer(answers, answer.data)[alias], hidden);
  });
}

/** Whoever may read a repository need not be allowed to see its checks, which makes these unknown and nothing else. */
function isOfCheck({ type, path = [] }: GraphqlError): boolean {
  return type === 'FORBIDDEN' && /^k\d+$/.test(String(path[1]));
}

async function settle<Answer>(work: () => Promise<Answer>, remedy?: string): Promise<Read<Answer>> {
  try {
    return { kind: 'read', answer: await work() };
  } catch (error) {
    if (error instanceof ForgeForbidden)
      return { kind: 'unreachable', reason: [error.message, remedy].filter(Boolean).join('; ') };
    if (error instanceof ForgeUnavailable) return { kind: 'unreachable', reason: error.message };
    throw error;
  }
}
