import type { Criterion, CriterionState } from '../../domain/records/run/criterion.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { criterionStates } from '../in-words/criterion-in-words.ts';
import { type Column, renderTable } from '../text/table.ts';
import type { View } from '../text/view.ts';
import { mostImportant } from './most-important.ts';

const columns: readonly Column[] = [
  { head: 'No.' },
  { head: 'Success', wraps: true },
  { head: 'Check' },
  { head: 'State' },
  { head: 'Found', wraps: true },
];

const ranks: readonly CriterionState[] = ['unmet', 'open', 'pending', 'met'];
const mostRows = 6;
/** UTF-16 code units. */
const longestText = 150;

/** By what the success is judged, and how far that is; of many those that are not met. */
export function criteriaTable({ criteria = [] }: Run, view: View): string {
  if (criteria.length === 0) return '';
  const numbered = criteria.map((criterion, index) => ({ ...criterion, number: index + 1 }));
  const { shown, leftOut } = mostImportant(numbered, mostRows, ({ state }) => ranks.indexOf(state));
  const table = renderTable(
    columns,
    shown.map((it) => rowOf(it, view)),
    view,
  );
  return leftOut.length === 0 ? table : `${table}\n${view.style.dim(`… and ${leftOut.length} more`)}`;
}

/** A criterion with its number in the run, by which it is confirmed. */
interface NumberedCriterion extends Criterion {
  readonly number: number;
}

function rowOf({ number, criterion, check, state, reason }: NumberedCriterion, { style }: View) {
  const { words, paint } = criterionStates[state];
  return [
    { text: String(number) },
    { text: shortenText(criterion, longestText) },
    { text: check ?? '' },
    { text: words, paint: style[paint] },
    { text: shortenText(reason ?? '', longestText) },
  ];
}
