import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import { getBorderCharacters, table } from 'table';
import { columnGap, type Extent, fitColumns, fitsWell } from './column-widths.ts';
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

/** Columns of a cell that are shown at most: the library's time is quadratic in a cell's length. */
const longestCell = 1000;

/** A rule below the head and nothing else. */
const border = { ...getBorderCharacters('void'), joinBody: '─', joinJoin: '' };

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
  const text = table(
    [
      used.map(({ column }) => view.style.bold(column.head)),
      ...rows.map((_, row) => used.map(({ cells }) => paintCell(cells[row]))),
    ],
    {
      border,
      drawHorizontalLine: (index) => index === 1,
      columnDefault: { wrapWord: true, paddingLeft: 0 },
      columns: used.map(({ column }, at) => ({
        width: widths[at] ?? 0,
        paddingRight: at === used.length - 1 ? 0 : columnGap,
        ...(column.wraps !== true && { truncate: widths[at] ?? 0 }),
      })),
    },
  );
  return withoutTrailingSpaces(text, view);
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
  return texts.reduce((widest, text) => Math.max(widest, stringWidth(text)), 0);
}

function cleanCell({ text, ...cell }: Cell = { text: '' }): Cell {
  return { text: cliTruncate(plainText(text), longestCell), ...cell };
}

function paintCell({ text, paint = String }: Cell = { text: '' }): string {
  return paint(text);
}

function withoutTrailingSpaces(text: string, { style }: View): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line.startsWith(border.joinBody) ? style.dim(line) : line.trimEnd()))
    .join('\n');
}
