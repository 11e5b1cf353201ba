import { type DeployAllAnswer, deployAllCounts } from '../../domain/deploy-all/deploy-all-answer.ts';
import { leftOutReasons } from '../../domain/model/deploy-all.ts';
import { wantedVersion } from '../../domain/model/wanted-version.ts';
import { nameList } from '../../domain/name-list.ts';
import { planAddress } from '../../domain/names.ts';
import { hasErrors } from '../../domain/problem.ts';
import { renderFollowUp } from '../follow-up.ts';
import { countInWords } from '../in-words/counts-in-words.ts';
import { leftOutInWords } from '../in-words/deploy-all-in-words.ts';
import { renderProblems } from '../problems/problems.ts';
import { renderFields } from '../text/fields.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { renderTable } from '../text/table.ts';
import type { View } from '../text/view.ts';

/** The answer to `deploy-all`: what was written, how many applications there are of each kind, and why each is left out. */
export function renderDeployAll(answer: DeployAllAnswer, dryRun: boolean, view: View): string {
  return paragraphs([
    heading(answer, dryRun, view),
    counts(answer, view),
    leftOut(answer, view),
    ...closing(answer, dryRun, view),
  ]);
}

function heading(
  { environment, platform, relaunches }: DeployAllAnswer,
  dryRun: boolean,
  { style }: View,
): string {
  const again =
    relaunches === null
      ? ''
      : `, covering what ${planAddress({ environment, plan: relaunches })} has left over`;
  const what = `Deploy All of ${environment} on platform ${platform}${again}`;
  return style.bold(dryRun ? `${what} (nothing is written)` : what);
}

function counts(answer: DeployAllAnswer, view: View): string {
  const { deploy, redeploy, ...others } = deployAllCounts(answer);
  const told = [
    {
      name: 'Deploys',
      text: `${countInWords(deploy, 'newer version')}, ${countInWords(redeploy, 'unchanged one')} again`,
    },
    ...leftOutReasons.map((reason) => ({ name: leftOutInWords[reason], text: textOf(others[reason]) })),
    { name: 'Not covered', text: notCovered(answer) },
  ];
  return renderFields(answer.entries.length === 0 ? told.slice(1) : told, view);
}

function notCovered({ environment, notCovered: names }: DeployAllAnswer): string {
  if (names.length === 0) return '';
  return `${names.length} (${nameList(names)}), which the run before has not left over; 'deployment-plans deploy-all ${environment} --afresh' covers them as well`;
}

function textOf(count: number): string {
  return count === 0 ? '' : `${count}`;
}

/** What is there already needs no explanation. */
function leftOut({ leftOut: all }: DeployAllAnswer, view: View): string {
  const rows = leftOutReasons
    .filter((reason) => reason !== 'already-on-platform')
    .flatMap((kind) =>
      (all.get(kind) ?? []).map(({ application, reason }) => [
        { text: application },
        { text: leftOutInWords[kind] },
        { text: reason },
      ]),
    );
  if (rows.length === 0) return '';
  return renderTable(
    [{ head: 'Left out' }, { head: 'Why' }, { head: 'What was found', wraps: true }],
    rows,
    view,
  );
}

function closing(answer: DeployAllAnswer, dryRun: boolean, view: View): string[] {
  const { plan, problems, environment, platform } = answer;
  if (plan === null && !hasErrors(problems)) {
    return [`Nothing is behind: everything that '${environment}' has is on platform ${platform}.`];
  }
  return dryRun && plan !== null
    ? rehearsed({ ...answer, plan }, view)
    : [renderFollowUp(answer, new Map(), view)];
}

/** All that would be in the plan, which nobody can read anywhere else. */
function rehearsed(answer: DeployAllAnswer & { readonly plan: string }, view: View): string[] {
  const { entries, adjusted, problems, environment, plan } = answer;
  const reasons = new Map(adjusted.map(({ application, reason }) => [application, reason]));
  const rows = entries.map((entry) => [
    { text: entry.application },
    { text: wantedVersion(entry) },
    { text: reasons.get(entry.application) ?? '' },
  ]);
  return [
    renderTable(
      [{ head: 'Deploys, in this order' }, { head: 'Version' }, { head: 'Why not newer', wraps: true }],
      rows,
      view,
    ),
    renderProblems(problems, new Map(), view),
    `${view.style.bold('Nothing was written')}: without --dry-run it is ${planAddress({ environment, plan })}.`,
  ];
}
