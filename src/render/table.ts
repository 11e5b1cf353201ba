import { columnGap, type Extent, fitColumns, fitsWell, totalWidth } from './column-widths.ts';
import { cutEnd, displayWidth, padEnd, wrap } from './fit.ts';
import { plainText } from './plain-text.ts';
import type { Paint, View } from './view.ts';

export interface Column {
  readonly head: string;
  /** Takes several lines when the table would be too wide; others are cut, when that is not enough. */
  readonly wraps?: boolean;
  /** May be left out, the last such column first, when the others would become hard to read. */
  readonly spare?: boolean;
}

/** One cell: its text, which is shown as one line of plain text, and how it is painted. */
export interface Cell {
  readonly text: string;
  readonly paint?: Paint;
}

interface UsedColumn {
  readonly column: Column;
  readonly cells: readonly Cell[];
}

/**
 * A table for a terminal, at most `view.width` columns wide, with a rule below its head; an empty column is
 * left out. Time is linear in the rows, of which a list of plans may have many thousands.
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  view: View,
): string {
  const used = chooseColumns(columns, rows, view.width);
  const widths = fitColumns(used.map(measure), view.width);
  const heads = used.map(({ column }, at) => [view.style.bold(cutEnd(column.head, widths[at] ?? 0))]);
  const body = rows.map((_, row) =>
    used.map(({ column, cells }, at) => paintCell(cells[row], widths[at] ?? 0, column)),
  );
  const table = [heads, ...body];
  const shown = used.map((_, at) => widestOf(table.flatMap((row) => row[at] ?? [])));
  const [head = [], ...others] = table.map((row) => sideBySide(row, shown));
  return [...head, view.style.dim('─'.repeat(totalWidth(shown))), ...others.flat()].join('\n');
}

function chooseColumns(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  available: number,
): UsedColumn[] {
  const used = columns
    .map((column, index) => ({ column, cells: rows.map((row) => cleanCell(row[index])) }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
  while (!fitsWell(used.map(measure), available)) {
    const last = used.findLastIndex(({ column }) => column.spare === true);
    if (last === -1) break;
    used.splice(last, 1);
  }
  return used;
}

function measure({ column, cells }: UsedColumn): Extent {
  const texts = [column.head, ...cells.map(({ text }) => text)];
  const natural = widestOf(texts);
  if (column.wraps !== true) return { natural, minimum: natural };
  return { natural, minimum: widestOf(texts.flatMap((text) => text.split(' '))) };
}

function widestOf(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 0);
}

function cleanCell({ text, ...cell }: Cell = { text: '' }): Cell {
  return { text: plainText(text), ...cell };
}

function paintCell(cell: Cell | undefined, width: number, column: Column): string[] {
  const { text, paint } = cell ?? { text: '' };
  const lines = column.wraps === true ? wrap(text, width) : [text];
  return lines.map((line) => (paint ?? String)(cutEnd(line, width)));
}

/** The lines of one row, whose cells may take several. */
function sideBySide(cells: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const height = cells.reduce((highest, lines) => Math.max(highest, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => padEnd(lines[line] ?? '', widths[column] ?? 0))
      .join(columnGap)
      .trimEnd(),
  );
}
