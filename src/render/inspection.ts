import {
  type InspectedApplication,
  type Standing,
  standingOf,
  versionFound,
} from '../domain/drift/standing.ts';
import type { Problem } from '../domain/problem.ts';
import { renderProblems } from './problems/problems.ts';
import { paragraphs } from './text/paragraphs.ts';
import { type Column, renderTable } from './text/table.ts';
import type { Style, View } from './text/view.ts';

const columns: readonly Column[] = [
  { head: 'Application' },
  { head: 'Recorded' },
  { head: 'Runs' },
  { head: 'Standing' },
];

const paints = {
  'as-recorded': 'green',
  drift: 'red',
  unknown: 'yellow',
  'not-offered': 'dim',
  uncertain: 'yellow',
} as const satisfies Record<Standing, keyof Style>;

/** What was found of each application beside what is recorded, and what is wrong with that. */
export function renderInspection(
  inspected: readonly InspectedApplication[],
  problems: readonly Problem[],
  view: View,
): string {
  const rows = inspected.map((one) => {
    const standing = standingOf(one);
    const { application, record, inspection } = one;
    const found = inspection.kind === 'absent' ? 'not there' : (versionFound(inspection) ?? '?');
    return [
      { text: application },
      { text: record?.version ?? '-' },
      { text: standing === 'uncertain' ? '?' : found },
      { text: standing.replaceAll('-', ' '), paint: view.style[paints[standing]] },
    ];
  });
  const table = rows.length === 0 ? 'Nothing is recorded there.' : renderTable(columns, rows, view);
  return paragraphs([table, renderProblems(problems, new Map(), view)]);
}
