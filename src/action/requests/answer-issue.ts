import { createGitTips } from '../../adapters/git/sources/create-git-tips.ts';
import { createGitHubTips } from '../../adapters/github/sources/create-github-tips.ts';
import { parsePlanAddress } from '../../domain/names.ts';
import type { ProposedRequest } from '../../domain/requests/request-answer.ts';
import { type AnsweredRequest, answerRequest } from '../../usecases/requesting/answer-request.ts';
import { variablesForGit } from '../inputs/variables-for-git.ts';
import type { Step } from '../modes/step.ts';
import { nothingToDo, type Outcome, type Subject } from '../outcome.ts';
import { withSession } from '../session/session.ts';
import { readSurroundings } from '../session/surroundings.ts';

/** Makes the plan that an issue asks for, and answers in the issue; a dry run does neither. */
export async function answerIssue(step: Step, number: number): Promise<Outcome> {
  const { request, variables } = step;
  if (request.dryRun)
    return answeredOutcome({ kind: 'ignored', because: 'a dry run makes no plan of an issue' });
  const { temporaryFolder: folder } = readSurroundings(variables);
  return withSession(step, async (session) => {
    const others = createGitTips({ folder, variables: variablesForGit(variables) });
    const tips = createGitHubTips(session.api, others);
    return answeredOutcome(await answerRequest({ ...session, tips }, number));
  });
}

/** What a step says that was started by an issue: the answer is the issue's, so only what is left undone fails it. */
export function answeredOutcome(answered: AnsweredRequest): Outcome {
  if (answered.kind === 'ignored') return nothingToDo(answered.because);
  const silent = { subject: null, problems: [], summary: null, failure: null };
  const { answer, url } = answered;
  const { verdict } = answer;
  const told = answer.problems.map(({ message }) => message);
  const lines = [...told, `answered: ${url}`];
  if (verdict === 'proposed') {
    const { plan, pullRequest } = answer;
    const made = `the plan is ${plan}, pull request #${pullRequest}`;
    const details = { answer: { verdict, plan, pullRequest, url } };
    return { ...silent, subject: subjectOf(answer), lines: [made, ...lines], details };
  }
  const failure =
    verdict === 'unread' ? `the issue could not be answered with a plan: ${told.join('; ')}` : null;
  return { ...silent, lines, details: { answer: { verdict, plan: null, pullRequest: null, url } }, failure };
}

function subjectOf({ plan, pullRequest }: ProposedRequest): Subject | null {
  const address = parsePlanAddress(plan);
  return address === undefined ? null : { verdict: null, ...address, status: 'open', pullRequest };
}
