import wrapAnsi from 'wrap-ansi';
import { planAddress } from '../../domain/names.ts';
import type { Operation } from '../../domain/records/run/operation.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { actionInWords, versionsInWords } from '../in-words/operation-in-words.ts';
import { operationRemarks, tookInWords } from '../in-words/operation-remarks.ts';
import { operationState } from '../in-words/operation-state.ts';
import { standingOf, standings } from '../run-report/operation-counts.ts';
import { type Cell, type Column, renderTable } from '../text/table.ts';
import type { View } from '../text/view.ts';
import { mostImportant } from './most-important.ts';

const columns: readonly Column[] = [
  { head: 'Application' },
  { head: 'Version' },
  { head: 'Action' },
  { head: 'State' },
  { head: 'Took' },
  { head: 'Remarks', wraps: true },
];

/** UTF-16 code units. */
const longestRemarks = 200;
/** However little room there is. */
const fewestRows = 4;
const headLines = 2;

/**
 * Each operation in the order of the run, as far as they fit into so many lines; of more those that somebody must look
 * at, and below them how many are not shown.
 */
export function operationsTable(run: Run, view: View, room: number): string {
  if (run.operations.length === 0) return '';
  let most = Math.max(fewestRows, Math.min(run.operations.length, room - headLines));
  let text = tableOf(run, view, most);
  while (most > fewestRows && linesOf(text) > room) {
    most = Math.max(fewestRows, most - Math.ceil((linesOf(text) - room) / 2));
    text = tableOf(run, view, most);
  }
  return text;
}

function tableOf(run: Run, view: View, most: number): string {
  const rank = (operation: Operation) => standings.indexOf(standingOf(operation));
  const { shown, leftOut } = mostImportant(run.operations, most, rank);
  const rows = shown.map((operation) => rowOf(operation, view));
  const table = renderTable(columns, rows, view);
  if (leftOut.length === 0) return table;
  return `${table}\n${view.style.dim(wrapAnsi(leftOutInWords(run, leftOut), view.width))}`;
}

function rowOf(operation: Operation, { style }: View): Cell[] {
  const { words, paint } = operationState(operation);
  return [
    { text: operation.application },
    { text: versionsInWords(operation) },
    { text: actionInWords(operation.action) },
    { text: words, paint: style[paint] },
    { text: tookInWords(operation) ?? '' },
    { text: shortenText(operationRemarks(operation).join('; '), longestRemarks) },
  ];
}

function leftOutInWords(run: Run, leftOut: readonly Operation[]): string {
  const counts = standings.flatMap((standing) => {
    const count = leftOut.filter((operation) => standingOf(operation) === standing).length;
    return count === 0 ? [] : [`${count} ${standing}`];
  });
  return `… and ${leftOut.length} more (${counts.join(', ')}): show ${planAddress(run)} --json`;
}

function linesOf(text: string): number {
  return text.split('\n').length;
}
