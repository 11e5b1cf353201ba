import type { RootContent } from 'mdast';
import { planAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import { heading, paragraph, type Row, words } from '../../render/markdown/blocks.ts';
import { fitParts } from '../../render/markdown/fit-parts.ts';
import type { MarkdownPart } from '../../render/markdown/markdown-part.ts';
import { codeOf, proseOf } from '../../render/markdown/untrusted-text.ts';
import { leastLimit, renderPlanReport } from '../../render/plan-report.ts';
import type { Evaluation } from '../../usecases/pull-requests/evaluate.ts';
import type { EvaluatedPullRequest } from '../../usecases/pull-requests/publish-reports.ts';
import { longestSummary } from '../reporting/longest-summary.ts';
import { writtenInWords } from './evaluation-line.ts';
import { verdictOf } from './verdict-of.ts';

const longestOverview = 200_000;
/** Whole reports are for few pull requests; of many an overview says more. */
const mostReports = 5;

/** The page of the job: the reports on what the event is about, and an overview of everything else. */
export function evaluationSummary(evaluation: Evaluation, dryRun: boolean): string {
  const asked = evaluation.pullRequests.filter(({ pullRequest }) => evaluation.asked.has(pullRequest.number));
  const told = asked.slice(0, mostReports);
  const room = longestSummary - longestOverview;
  const limit = Math.max(leastLimit, Math.floor(room / Math.max(told.length, 1)));
  const others = evaluation.pullRequests.filter((it) => !told.includes(it));
  const problems = [...evaluation.problems, ...evaluation.pullRequests.flatMap((it) => it.problems)];
  return [
    ...told.map(({ report, links }) => renderPlanReport(report, links, { limit })),
    ...overview(others, problems, { dryRun, isAlone: told.length === 0 }),
  ].join('\n\n');
}

function overview(
  others: readonly EvaluatedPullRequest[],
  problems: readonly Problem[],
  { dryRun, isAlone }: { readonly dryRun: boolean; readonly isAlone: boolean },
): string[] {
  const title = isAlone ? 'Open plans' : 'Other open plans';
  const parts = [...problemsPart(problems), ...tablePart(title, others, dryRun)];
  if (parts.length === 0 && !isAlone) return [];
  const nothing =
    parts.length === 0 ? [paragraph(words('There is no open plan that this could concern.'))] : [];
  const head: RootContent[] = isAlone ? [heading(2, 'Deployment plans'), ...nothing] : [];
  return [fitParts({ head, parts, foot: [] }, longestOverview)];
}

function problemsPart(problems: readonly Problem[]): MarkdownPart[] {
  if (problems.length === 0) return [];
  const items = problems.map(({ message }) => proseOf(message));
  return [{ title: 'Could not be judged or written', body: { kind: 'list', items } }];
}

function tablePart(
  title: string,
  evaluated: readonly EvaluatedPullRequest[],
  dryRun: boolean,
): MarkdownPart[] {
  if (evaluated.length === 0) return [];
  const head = ['Pull request', 'Plan', 'Verdict', 'Written'];
  const rows = evaluated.map((it) => rowOf(it, dryRun));
  return [{ title, body: { kind: 'table', head, rows } }];
}

function rowOf(evaluated: EvaluatedPullRequest, dryRun: boolean): Row {
  const { pullRequest, report } = evaluated;
  const plan = report.plan === null ? words('none') : codeOf(planAddress({ ...report, plan: report.plan }));
  return [
    [codeOf(`#${pullRequest.number}`)],
    [plan],
    [words(verdictOf(evaluated))],
    [words(writtenInWords(evaluated, dryRun))],
  ];
}
