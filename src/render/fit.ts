import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ellipsis = '…';
const printableAscii = /^[ -~]*$/;

/** Longer runs of code units are cut before they are segmented; no readable text needs so many a column. */
const unitsPerColumn = 16;

/** Columns that a text takes in a terminal: 2 for wide characters, 0 for combining ones and colour codes. */
export function displayWidth(text: string): number {
  return printableAscii.test(text) ? text.length : stringWidth(text);
}

/** The beginning of a text within `width` columns, marked with … when something is missing. */
export function cutEnd(text: string, width: number): string {
  const bounded = text.slice(0, Math.max(width, 1) * unitsPerColumn);
  if (bounded === text && displayWidth(text) <= width) return text;
  return fill(split(bounded), width - 1).join('') + ellipsis;
}

/** The end of a text within `width` columns, marked with … when something is missing. */
export function cutStart(text: string, width: number): string {
  const bounded = text.slice(-Math.max(width, 1) * unitsPerColumn);
  if (bounded === text && displayWidth(text) <= width) return text;
  return (
    ellipsis +
    fill(split(bounded).reverse(), width - 1)
      .reverse()
      .join('')
  );
}

/** Lines of at most `width` columns, broken between words; a word that is longer has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
  }
  return [...lines, line];
}

/** Fills a text with spaces up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function split(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function fill(parts: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const part of parts) {
    used += displayWidth(part);
    if (used > width) break;
    taken.push(part);
  }
  return taken;
}
