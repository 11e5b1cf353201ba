import { planAddress } from '../domain/names.ts';
import { hasErrors } from '../domain/problem.ts';
import type { RefreshAnswer } from '../domain/refreshing/refresh.ts';
import { shortDigest } from '../domain/short-digest.ts';
import { countsInWords } from './in-words/counts-in-words.ts';
import { reasonInWords } from './in-words/operation-in-words.ts';
import { renderProblems, type Texts } from './problems/problems.ts';
import { type Field, renderFields } from './text/fields.ts';
import { paragraphs } from './text/paragraphs.ts';
import type { View } from './text/view.ts';

/** The answer to refresh: what has become of a plan and why, and what is left to a person. */
export function renderRefresh(answer: RefreshAnswer, texts: Texts, view: View): string {
  const { plan, environment, problems } = answer;
  const title = plan === null ? '' : view.style.bold(`Plan ${planAddress({ environment, plan })}`);
  const shownProblems = problems.length === 0 ? '' : renderProblems(problems, texts, view);
  return paragraphs([title, renderFields(changes(answer), view), shownProblems, closing(answer, view)]);
}

function changes({ dropped, adjusted, added }: RefreshAnswer): Field[] {
  return [
    ...dropped.map(({ application, reason }) => ({
      name: 'Dropped',
      text: `${application}: ${reasonInWords(reason)}`,
    })),
    ...adjusted.map(({ application, from, to, reason }) => ({
      name: 'Adjusted',
      text: `${application} ${from === to ? to : `${from} → ${to}`}: ${reason}`,
    })),
    ...added.map(({ application, version, reason }) => ({
      name: 'Added',
      text: `${application} ${version}: ${reason}`,
    })),
  ];
}

function closing(answer: RefreshAnswer, { style: { bold, green, red } }: View): string {
  const { plan, branch, commit, problems } = answer;
  if (plan === null) return `${bold(red('Refused'))}: nothing was written, ${countsInWords(problems)}.`;
  if (commit === null && hasErrors(problems))
    return `${bold(red('Unchanged'))}: what is wrong is left to a person, nothing was written.`;
  if (commit === null) return `${bold(green('Fresh'))}: every choice still holds, nothing was written.`;
  return `${bold(green('Refreshed'))}: committed to ${branch}, ${shortDigest(commit)}. Look through the plan.`;
}
