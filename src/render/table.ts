import Table from 'cli-table3';
import { cutEnd, displayWidth, wrap } from './fit.ts';
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

const gap = '  ';
const narrowest = 6;

/** A wrapping column that is narrower is hard to read: other columns are left out first. */
const comfortable = 16;

/** A rule below the head and nothing else; columns stand apart by two spaces. */
const rules = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  'mid-mid': '──',
  right: '',
  'right-mid': '',
  middle: gap,
} as const;

interface UsedColumn {
  readonly column: Column;
  readonly cells: readonly Cell[];
}

/** A table for a terminal, at most `view.width` columns wide; an empty column is left out. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  view: View,
): string {
  const used = columns.flatMap((column, index) => {
    const cells = rows.map((row) => cleanCell(row[index]));
    return cells.some(({ text }) => text !== '') ? [{ column, cells }] : [];
  });
  dropSpareColumns(used, view.width);
  const widths = fitColumns(used.map(measure), view.width);
  const table = new Table({
    head: used.map(({ column }, at) => view.style.bold(cutEnd(column.head, widths[at] ?? 0))),
    chars: rules,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  rows.forEach((_, row) => {
    table.push(used.map(({ column, cells }, at) => paintCell(cells[row], widths[at] ?? 0, column)));
  });
  return withoutTrailingSpaces(table.toString(), view);
}

/** How wide a column is when nothing is broken or cut, and how narrow it may become without cutting a word. */
export interface Extent {
  readonly natural: number;
  readonly minimum: number;
}

/**
 * Column widths that fit into `available`: the widest column gives way first, as long as no word is cut;
 * then those that wrap anyway, and at last all of them.
 */
export function fitColumns(extents: readonly Extent[], available: number): number[] {
  const widths = extents.map(({ natural }) => natural);
  const wraps = extents.map(({ natural, minimum }) => (minimum < natural ? narrowest : natural));
  for (const floors of [extents.map(({ minimum }) => minimum), wraps, widths.map(() => narrowest)]) {
    shrink(widths, floors, available - gap.length * (widths.length - 1));
  }
  return widths;
}

/** Takes columns away from the widest ones above their floors until they fit, or none is left to take. */
function shrink(widths: number[], floors: readonly number[], available: number): void {
  let excess = total(widths) - available;
  while (excess > 0) {
    const candidates = widths.map((width, index) => (width > (floors[index] ?? 0) ? width : 0));
    const widest = Math.max(...candidates);
    if (widest === 0) return;
    widths[candidates.indexOf(widest)] = widest - 1;
    excess -= 1;
  }
}

function dropSpareColumns(used: UsedColumn[], available: number): void {
  const needed = () => total(used.map((each) => readable(measure(each)))) + gap.length * (used.length - 1);
  while (needed() > available) {
    const last = used.findLastIndex(({ column }) => column.spare === true);
    if (last === -1) return;
    used.splice(last, 1);
  }
}

function readable({ natural, minimum }: Extent): number {
  return Math.min(natural, Math.max(minimum, comfortable));
}

function measure({ column, cells }: UsedColumn): Extent {
  const texts = [column.head, ...cells.map(({ text }) => text)];
  const natural = Math.max(...texts.map(displayWidth));
  if (column.wraps !== true) return { natural, minimum: natural };
  return { natural, minimum: Math.max(...texts.flatMap((text) => text.split(' ')).map(displayWidth)) };
}

function cleanCell({ text, ...cell }: Cell = { text: '' }): Cell {
  return { text: plainText(text), ...cell };
}

function paintCell(cell: Cell | undefined, width: number, column: Column): string {
  const { text, paint } = cell ?? { text: '' };
  const lines = column.wraps === true ? wrap(text, width) : [text];
  return lines.map((line) => (paint ?? String)(cutEnd(line, width))).join('\n');
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function withoutTrailingSpaces(table: string, { style }: View): string {
  return table
    .split('\n')
    .map((line) => (line.startsWith(rules.mid) ? style.dim(line) : line.trimEnd()))
    .join('\n');
}
