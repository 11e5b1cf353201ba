import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import type { Position } from '../../domain/problem.ts';
import { plainText } from '../text/plain-text.ts';
import type { View } from '../text/view.ts';

/** Columns of context that stay visible before the caret in a line that is too long. */
const contextShare = 0.6;

/** Only so much of a line is looked at, for each column shown: lines can be as long as files. */
const unitsPerColumn = 20;

/**
 * The line of a file that a problem points at, and a caret below its column; undefined when the file has no
 * such line. Columns count UTF-16 code units, as editors and the YAML parser do.
 */
export function renderExcerpt(
  lines: readonly string[],
  position: Position,
  view: View,
): string[] | undefined {
  const line = lines[position.line - 1];
  if (line === undefined) return undefined;
  const number = String(position.line);
  const { text, caret } = aroundColumn(line, position.column, view.width - number.length - ' │ '.length);
  const { dim, red } = view.style;
  return [
    `${dim(`${number} │`)} ${text}`.trimEnd(),
    `${dim(`${' '.repeat(number.length)} │`)} ${' '.repeat(caret)}${red('^')}`,
  ];
}

/** The part of a line around a column (from 1) that fits into `width`, and the place of the column in it. */
function aroundColumn(line: string, column: number, width: number): { text: string; caret: number } {
  const at = withoutSplitPair(line, Math.min(column - 1, line.length));
  const reach = width * unitsPerColumn;
  const before = plainText(line.slice(Math.max(0, at - reach), at));
  const after = plainText(line.slice(at, at + reach));
  const fits = stringWidth(after) + stringWidth(before) <= width;
  const shown = fits ? before : cliTruncate(before, Math.floor(width * contextShare), { position: 'start' });
  const caret = stringWidth(shown);
  return { text: shown + cliTruncate(after, width - caret), caret };
}

/** The index itself, or the one before it when it would part the two halves of a character. */
function withoutSplitPair(line: string, index: number): number {
  const isLowHalf = /^[\uDC00-\uDFFF]/.test(line.slice(index, index + 1));
  return isLowHalf && index > 0 ? index - 1 : index;
}
