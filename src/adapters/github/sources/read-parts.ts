import { ForgeForbidden, ForgeUnavailable } from '../../../ports/forge.ts';
import { askRepositories, type RepositoryAnswer } from '../api/ask-repositories.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { isOfCheck } from '../check-states/is-of-check.ts';
import type { Credentials } from '../credentials/tokens.ts';
import { GraphqlFailure } from '../failures/failure.ts';
import { remedies } from '../failures/remedies.ts';
import { type PartAnswer, partAnswer } from './part-answer.ts';
import { type SourcePart, sourceQuery } from './source-query.ts';

/** An answer, or a sentence that says why there is none. */
export type Read<Answer> =
  | { readonly kind: 'read'; readonly answer: Answer }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Sends one request about many repositories; what goes wrong with one of them leaves the others alone. */
export async function readParts(
  api: GitHubApi,
  parts: readonly SourcePart[],
  credentials: Credentials['kind'],
): Promise<Read<PartAnswer>[]> {
  const task = { doing: 'read the tags of the applications', permission: 'contents: read' };
  const whole = await settle(() => api.attempt(task, () => askRepositories(api, sourceQuery(parts))));
  if (whole.kind === 'unreachable') return parts.map(() => whole);
  const answerOf = whole.answer;
  return Promise.all(
    parts.map((part, index) => settle(() => readPart(api, part, answerOf(index)), remedies[credentials])),
  );
}

function readPart(
  api: GitHubApi,
  part: SourcePart,
  { errors, headers, data }: RepositoryAnswer,
): Promise<PartAnswer> {
  const { owner, name } = part.repository;
  const task = { doing: `read the tags of ${owner}/${name}`, permission: 'contents: read' };
  return api.attempt(task, async () => {
    const hidden = new Set(errors.filter(isOfCheck).map(({ path = [] }) => String(path[1])));
    const others = errors.filter((error) => !isOfCheck(error));
    if (others.length > 0) throw new GraphqlFailure(others, headers);
    return partAnswer(part, data(), hidden);
  });
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
