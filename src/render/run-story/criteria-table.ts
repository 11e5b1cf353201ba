import type { Criterion, CriterionState } from '../../domain/records/criterion.ts';
import type { Run } from '../../domain/records/run.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { criterionStates } from '../criterion-in-words.ts';
import { type Column, renderTable } from '../table.ts';
import type { View } from '../view.ts';
import { mostImportant } from './most-important.ts';

const columns: readonly Column[] = [
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
  const { shown, leftOut } = mostImportant(criteria, mostRows, ({ state }) => ranks.indexOf(state));
  const table = renderTable(
    columns,
    shown.map((it) => rowOf(it, view)),
    view,
  );
  return leftOut.length === 0 ? table : `${table}\n${view.style.dim(`… and ${leftOut.length} more`)}`;
}

function rowOf({ criterion, check, state, reason }: Criterion, { style }: View) {
  const { words, paint } = criterionStates[state];
  return [
    { text: shortenText(criterion, longestText) },
    { text: check ?? '' },
    { text: words, paint: style[paint] },
    { text: shortenText(reason ?? '', longestText) },
  ];
}
