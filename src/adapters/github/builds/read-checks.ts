import * as z from 'zod/mini';
import type { CheckState } from '../../../domain/readiness/check-state.ts';
import { askRepositories, type RepositoryAnswer } from '../api/ask-repositories.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { checkAnswer, hiddenCheck } from '../check-states/check-answer.ts';
import { isOfCheck } from '../check-states/is-of-check.ts';
import type { Credentials } from '../credentials/tokens.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { GraphqlFailure } from '../failures/failure.ts';
import { remedies } from '../failures/remedies.ts';
import { tryTask } from '../failures/try-task.ts';
import { buildQuery, type HostedCheck } from './build-query.ts';

const ofRepository = z.object({ k0: z.unknown() });
const permission = 'checks: read and statuses: read';

/** Sends one request about many checks; one that cannot be seen leaves the others alone. */
export async function readChecks<Check extends HostedCheck>(
  api: GitHubApi,
  checks: readonly Check[],
  credentials: Credentials['kind'],
): Promise<(readonly [Check, CheckState])[]> {
  const task = { doing: 'read the builds of the applications', permission };
  const tried = await tryTask(api, task, () => askRepositories(api, buildQuery(checks)));
  if (tried.kind === 'failed')
    return checks.map((check) => [check, { kind: 'unknown', said: tried.message }]);
  const answerOf = tried.answer;
  return Promise.all(
    checks.map(
      async (check, index) =>
        [check, await readCheck(api, { check, answer: answerOf(index), credentials })] as const,
    ),
  );
}

interface AnsweredCheck {
  readonly check: HostedCheck;
  readonly answer: RepositoryAnswer;
  readonly credentials: Credentials['kind'];
}

async function readCheck(
  api: GitHubApi,
  { check: { repository, name }, answer, credentials }: AnsweredCheck,
): Promise<CheckState> {
  const { errors, headers } = answer;
  if (errors.some(isOfCheck)) return hiddenCheck;
  const task = { doing: `read '${name}' of ${repository.owner}/${repository.name}`, permission };
  const tried = await tryTask(api, task, async () => {
    if (errors.length > 0) throw new GraphqlFailure(errors, headers);
    return checkAnswer(checkedAnswer(ofRepository, answer.data()).k0);
  });
  if (tried.kind === 'answer') return tried.answer;
  const isHidden = tried.failure?.errors.some(({ type }) => type === 'NOT_FOUND' || type === 'FORBIDDEN');
  return { kind: 'unknown', said: isHidden ? `${tried.message}; ${remedies[credentials]}` : tried.message };
}
