import { type Change, pairText } from './changes.ts';
import { type MappingPlace, type PlacedPair, rangeOf } from './placed-pairs.ts';
import { lineEnd, lineStart, removeLines, type TextEdit } from './text-edits.ts';

/** Pairs to add, and which there are. */
export interface AddedPairs {
  readonly pairs: readonly PlacedPair[];
  /** Those of them that stay. */
  readonly kept: readonly PlacedPair[];
  readonly added: readonly [string, Change][];
}

/** Adds pairs to a mapping in braces: right behind the last one that stays, or behind the opening brace. */
export function addToFlow({ text, map, from }: MappingPlace, { kept, added }: AddedPairs): TextEdit {
  const pairs = added.map(([key, change]) => pairText(key, change)).join(', ');
  const last = kept.at(-1);
  if (last !== undefined) return { start: last.end, end: last.end, text: `, ${pairs}` };
  const at = (rangeOf(map)?.[0] ?? from) + 1;
  return { start: at, end: at, text: ` ${pairs}${/\s/.test(text[at] ?? '') ? '' : ' '}` };
}

/**
 * Takes a pair out of a mapping in braces, with its comma. As in blocks, the comments of a pair that has its lines for
 * itself go with it; all others stay, at the price of a comma before the closing brace, which YAML allows.
 */
export function removeFromFlow(
  { text, map, from }: MappingPlace,
  removed: PlacedPair,
  before: { readonly previous: PlacedPair | undefined; readonly kept: PlacedPair | undefined },
): TextEdit[] {
  const { start, end } = removed;
  const opening = rangeOf(map)?.[0] ?? from;
  const comma = /(?:\s|#.*\n)*,/y;
  comma.lastIndex = end;
  const isFollowed = comma.test(text);
  const commaEnd = isFollowed ? comma.lastIndex : end;
  if (hasOwnLines(text, start, commaEnd))
    return [removeLines(text, { start, end: commaEnd }, before.previous?.end ?? opening)];
  if (isFollowed && text.slice(end, commaEnd).includes('#'))
    return [
      { start, end, text: '' },
      { start: commaEnd - 1, end: commaEnd, text: '' },
    ];
  if (isFollowed) return [{ start, end: gapEnd(text, commaEnd), text: '' }];
  const first = before.kept?.end ?? opening + 1;
  return [{ start: text.slice(first, start).includes('#') ? start : first, end, text: '' }];
}

/** Whether nothing but a comment shares its lines with a stretch. */
function hasOwnLines(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(lineStart(text, start), start), text.slice(end, lineEnd(text, end))];
  return before.trim() === '' && /^\s*(?:#.*\s*)?$/.test(after);
}

/** Where the next pair begins on the same line; a comment keeps the space before it. */
function gapEnd(text: string, from: number): number {
  const gap = /[ \t]+(?=[^\s#])/y;
  gap.lastIndex = from;
  return gap.test(text) ? gap.lastIndex : from;
}
