import type { Offer } from '../domain/listing/listed-plan.ts';
import { planAddress } from '../domain/names.ts';
import type { Operation, Run } from '../domain/records/run.ts';
import { approvalInWords } from './approval-in-words.ts';
import { type Field, renderFields } from './fields.ts';
import { offersInWords } from './offers-in-words.ts';
import {
  actionInWords,
  namesInWords,
  reasonInWords,
  statePaints,
  versionsInWords,
} from './operation-in-words.ts';
import { originInWords } from './origin-in-words.ts';
import { renderProblems } from './problems.ts';
import { statusInWords, statusPaints } from './status-in-words.ts';
import { type Column, renderTable } from './table.ts';
import { betweenInWords, timeInWords } from './time-in-words.ts';
import type { View } from './view.ts';
import { waitInWords } from './wait-in-words.ts';

/** Wider lines are hard to read; a wider terminal stays empty on the right. */
const widest = 100;

const columns: readonly Column[] = [
  { head: 'Application' },
  { head: 'Version' },
  { head: 'Action' },
  { head: 'State' },
  { head: 'Took' },
  { head: 'Remarks', wraps: true },
];

/** What can be done with a run, and the applications that it leaves open. */
export interface NextSteps {
  readonly offers: readonly Offer[];
  readonly leftOpen: readonly string[];
}

/**
 * The story of one run: what became of it and why, who and when, each operation, the problems that were found
 * at its claim, and what can be done next.
 */
export function renderRun(run: Run, { offers, leftOpen }: NextSteps, view: View): string {
  const inner = { ...view, width: Math.min(view.width, widest) };
  const parts = [
    heading(run, view),
    renderFields([...storyFields(run), ...waitFields(run)], inner),
    operationsTable(run.operations, inner),
    renderProblems(run.problems, new Map(), inner),
    renderFields(offersInWords(offers, { ...run, leftOpen }), inner),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function heading(run: Run, { style }: View): string {
  const status = style[statusPaints[run.status]](statusInWords(run));
  return `${style.bold(`Plan ${planAddress(run)}`)}  ${style.bold(status)}`;
}

function storyFields(run: Run): Field[] {
  const { source, environment, reason, origin, approvals, holder } = run;
  return [
    { name: 'Cause', text: reason === null ? '' : reasonInWords(reason) },
    { name: 'Route', text: `${source ?? '?'} → ${environment}` },
    { name: 'Origin', text: origin === null ? '' : originInWords(origin) },
    { name: 'Merged', text: timeInWords(run.mergedAt) + by(namesInWords(run.authors)) },
    { name: 'Approved', text: namesInWords(approvals.map(approvalInWords)) },
    ...(run.startedAt === null
      ? []
      : [{ name: 'Started', text: timeInWords(run.startedAt) + by(run.startedBy ?? '') }]),
    { name: 'Holder', text: holder === null ? '' : `process ${holder.pid} on ${holder.host}` },
    ...(run.endedAt === null
      ? []
      : [{ name: 'Ended', text: timeInWords(run.endedAt) + after(run.startedAt, run.endedAt) }]),
  ];
}

function waitFields({ waitingFor }: Run): Field[] {
  return waitingFor.map((wait, index) => ({ name: index === 0 ? 'Now' : '', text: waitInWords(wait) }));
}

function operationsTable(operations: readonly Operation[], view: View): string {
  const rows = operations.map((operation) => {
    const { application, action, state, startedAt, endedAt } = operation;
    return [
      { text: application },
      { text: versionsInWords(operation) },
      { text: actionInWords(action) },
      { text: state.replaceAll('-', ' '), paint: view.style[statePaints[state]] },
      { text: betweenInWords(startedAt, endedAt) ?? '' },
      { text: remarks(operation) },
    ];
  });
  return rows.length === 0 ? '' : renderTable(columns, rows, view);
}

function remarks({ action, reason, whole, modules, tries }: Operation): string {
  const parts = [
    ...(reason === null ? [] : [reasonInWords(reason)]),
    ...(whole || action === 'redeploy' ? [] : [`only ${namesInWords([...modules.keys()])}`]),
    ...(tries.length > 1 ? [`${tries.length} tries`] : []),
  ];
  return parts.join('; ');
}

function by(names: string): string {
  return names === '' ? '' : ` by ${names}`;
}

function after(startedAt: string | null, endedAt: string): string {
  const duration = betweenInWords(startedAt, endedAt);
  return duration === undefined ? '' : `, after ${duration}`;
}
