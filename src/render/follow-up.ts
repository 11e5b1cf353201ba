import type {
  DroppedApplication,
  FollowUpAnswer,
  ProposingPullRequest,
} from '../domain/follow-ups/follow-up.ts';
import { planAddress } from '../domain/names.ts';
import { countsInWords } from './in-words/counts-in-words.ts';
import { reasonInWords } from './in-words/operation-in-words.ts';
import { renderProblems, type Texts } from './problems/problems.ts';
import { renderFields } from './text/fields.ts';
import { paragraphs } from './text/paragraphs.ts';
import type { View } from './text/view.ts';

/** The answer to retry, reuse, backout and new: what was written and what it leaves to a person, or why nothing was. */
export function renderFollowUp(answer: FollowUpAnswer, texts: Texts, view: View): string {
  const { problems } = answer;
  const shownProblems = problems.length === 0 ? '' : renderProblems(problems, texts, view);
  return paragraphs([written(answer, view), changes(answer, view), shownProblems, closing(answer, view)]);
}

function written({ plan, environment, branch, file, pullRequest }: FollowUpAnswer, view: View): string {
  if (plan === null) return '';
  const fields = renderFields(
    [
      { name: 'Branch', text: branch ?? '' },
      { name: 'File', text: file ?? '' },
      ...(pullRequest ? [{ name: 'Pull request', text: pullRequest.url }] : []),
    ],
    view,
  );
  return `${view.style.bold(`Plan ${planAddress({ environment, plan })}`)}\n\n${fields}`;
}

/** What is dropped stands here only when no problem says so. */
function changes({ dropped, adjusted, problems }: FollowUpAnswer, view: View): string {
  const isTold = ({ application, reason }: DroppedApplication) =>
    problems.some((problem) => problem.code === reason && problem.application === application);
  return renderFields(
    [
      ...dropped
        .filter((each) => !isTold(each))
        .map(({ application, reason }) => ({
          name: 'Dropped',
          text: `${application}: ${reasonInWords(reason)}`,
        })),
      ...adjusted.map(({ application, from, to, reason }) => ({
        name: 'Adjusted',
        text: `${application} ${from} → ${to}: ${reasonInWords(reason)}`,
      })),
    ],
    view,
  );
}

function closing({ branch, problems, pullRequest }: FollowUpAnswer, view: View): string {
  const { bold, red, green } = view.style;
  if (branch === null) return `${bold(red('Refused'))}: nothing was written, ${countsInWords(problems)}.`;
  const next = renderFields([{ name: 'Next', text: nextStep(branch, pullRequest ?? null) }], view);
  const isReady = pullRequest?.draft === false;
  return `${bold(green('Written'))}. Look through the plan${isReady ? '' : ' and complete it'}.\n${next}`;
}

function nextStep(branch: string, pullRequest: ProposingPullRequest | null): string {
  if (pullRequest === null) return `deployment-plans validate ${branch}`;
  return pullRequest.draft ? 'mark the pull request as ready for review' : 'approve the pull request';
}
