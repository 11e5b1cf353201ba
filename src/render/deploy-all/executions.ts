import { type DeployAllExecution, executionCounts } from '../../domain/deploy-all/deploy-all-execution.ts';
import { planAddress } from '../../domain/names.ts';
import { executionCountsInWords, fatesInWords } from '../in-words/deploy-all-in-words.ts';
import { statusInWords, statusPaints } from '../in-words/status-in-words.ts';
import { betweenInWords, shortTime } from '../in-words/time-in-words.ts';
import { renderFields } from '../text/fields.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { type Cell, type Column, renderTable } from '../text/table.ts';
import type { Style, View } from '../text/view.ts';

const fates = ['succeeded', 'failed', 'skipped', 'pending'] as const;
const columns: readonly Column[] = [
  { head: 'Plan', wraps: true },
  { head: 'Platform' },
  { head: 'Status', wraps: true },
  { head: 'Applications', wraps: true },
  { head: 'Started (UTC)', spare: true },
  { head: 'Took', spare: true },
  { head: 'By', spare: true },
];

/** All executions of Deploy All in an environment, in the order given (LifeTime: the report). */
export function renderExecutions(
  environment: string,
  executions: readonly DeployAllExecution[],
  view: View,
): string {
  if (executions.length === 0)
    return `There is no Deploy All of '${environment}' yet; 'deployment-plans deploy-all ${environment}' makes one.`;
  return renderTable(
    columns,
    executions.map((it) => row(it, view.style)),
    view,
  );
}

function row(execution: DeployAllExecution, style: Style): Cell[] {
  const { plan, platform, status, startedAt, endedAt, by } = execution;
  return [
    { text: plan },
    { text: platform },
    { text: statusInWords({ status, endedBy: null }), paint: style[statusPaints[status]] },
    { text: executionCountsInWords(executionCounts(execution)) },
    { text: startedAt === null ? '' : shortTime(startedAt) },
    { text: betweenInWords(startedAt, endedAt) ?? '' },
    { text: by ?? '' },
  ];
}

/** One execution by application. */
export function renderExecution(environment: string, execution: DeployAllExecution, view: View): string {
  const { plan, platform, relaunches, status, startedAt, endedAt, by, leftOut } = execution;
  const title = `Deploy All ${planAddress({ environment, plan })}`;
  const paint = view.style[statusPaints[status]];
  const story = [
    { name: 'Platform', text: platform },
    { name: 'Covers', text: relaunches === null ? 'everything' : `what ${relaunches} has left over` },
    { name: 'By', text: by ?? '' },
    { name: 'Started', text: startedAt === null ? '' : `${shortTime(startedAt)} UTC` },
    { name: 'Took', text: betweenInWords(startedAt, endedAt) ?? '' },
  ];
  const lists = [
    ...fates.map((fate) => [fatesInWords[fate], execution[fate]] as const),
    ...[...leftOut].map(([reason, names]) => [fatesInWords[reason], names] as const),
  ];
  const details = lists.map(([name, names]) => ({
    name,
    text: names.length === 0 ? '' : `${names.length}: ${names.join(', ')}`,
  }));
  return paragraphs([
    `${view.style.bold(title)}  ${paint(statusInWords({ status, endedBy: null }))}`,
    renderFields(story, view),
    renderFields(details, view),
  ]);
}
