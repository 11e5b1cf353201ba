import * as z from 'zod/mini';
import type { CheckState } from '../../../domain/readiness/check-state.ts';
import type { GitHubApi } from '../api/github-api.ts';
import type { GraphqlAnswer } from '../api/query-graphql.ts';
import { checkAnswer, hiddenCheck } from '../check-states/check-answer.ts';
import type { Credentials } from '../credentials/tokens.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { type GraphqlError, GraphqlFailure } from '../failures/failure.ts';
import { remedies } from '../failures/remedies.ts';
import { tryTask } from '../failures/try-task.ts';
import { buildQuery, type HostedCheck } from './build-query.ts';

const answers = z.record(z.string(), z.unknown());
const ofRepository = z.object({ k0: z.unknown() });
const permission = 'checks: read and statuses: read';

/** Sends one request about many checks; one that cannot be seen leaves the others alone. */
export async function readChecks<Check extends HostedCheck>(
  api: GitHubApi,
  checks: readonly Check[],
  credentials: Credentials['kind'],
): Promise<(readonly [Check, CheckState])[]> {
  const task = { doing: 'read the builds of the applications', permission };
  const tried = await tryTask(api, task, async () => {
    const answer = await api.ask(buildQuery(checks));
    const ofNone = answer.errors.filter(({ path = [] }) => !/^r\d+$/.test(String(path[0])));
    if (ofNone.length > 0) throw new GraphqlFailure(ofNone, answer.headers);
    return { ...answer, data: checkedAnswer(answers, answer.data) };
  });
  if (tried.kind === 'failed')
    return checks.map((check) => [check, { kind: 'unknown', said: tried.message }]);
  const { answer } = tried;
  return Promise.all(
    checks.map(
      async (check, index) => [check, await readCheck(api, { check, index, answer, credentials })] as const,
    ),
  );
}

interface AnsweredCheck {
  readonly check: HostedCheck;
  readonly index: number;
  readonly answer: GraphqlAnswer & { readonly data: z.infer<typeof answers> };
  readonly credentials: Credentials['kind'];
}

async function readCheck(
  api: GitHubApi,
  { check: { repository, name }, index, answer, credentials }: AnsweredCheck,
): Promise<CheckState> {
  const alias = `r${index}`;
  const errors = answer.errors.filter(({ path = [] }) => path[0] === alias);
  if (errors.some(isOfCheck)) return hiddenCheck;
  const task = { doing: `read '${name}' of ${repository.owner}/${repository.name}`, permission };
  const tried = await tryTask(api, task, async () => {
    if (errors.length > 0) throw new GraphqlFailure(errors, answer.headers);
    return checkAnswer(checkedAnswer(ofRepository, answer.data[alias]).k0);
  });
  if (tried.kind === 'answer') return tried.answer;
  const isHidden = tried.failure?.errors.some(({ type }) => type === 'NOT_FOUND' || type === 'FORBIDDEN');
  return { kind: 'unknown', said: isHidden ? `${tried.message}; ${remedies[credentials]}` : tried.message };
}

/** Whoever may read a repository need not be allowed to see its checks. */
function isOfCheck({ type, path = [] }: GraphqlError): boolean {
  return type === 'FORBIDDEN' && path[1] === 'k0';
}
