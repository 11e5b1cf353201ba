import { isMap, isScalar, isSeq } from 'yaml';
import { type Change, type Changes, isChanges, pairText, textOf } from './changes.ts';
import { type AddedPairs, addToFlow, removeFromFlow } from './flow-edits.ts';
import { isList } from './flow-text.ts';
import { type MappingPlace, type PlacedPair, placePairs, rangeOf } from './placed-pairs.ts';
import { lineEnd, lineStart, removeLines, type TextEdit } from './text-edits.ts';

/** The edits that make a mapping follow the changes; what stays keeps its comments, order and layout. */
export function editMapping(place: MappingPlace, changes: Changes): TextEdit[] {
  const pairs = placePairs(place);
  const kept = pairs.filter(({ key }) => changes.get(key) !== null);
  const edits = pairs.flatMap((placed, index) => {
    const change = changes.get(placed.key);
    if (change === undefined) return [];
    if (change !== null) return editValue(place.text, placed, change);
    const previous = pairs[index - 1];
    if (place.map.flow !== true) return removeLines(place.text, placed, previous?.end ?? place.from);
    return removeFromFlow(place, placed, {
      previous,
      kept: kept.findLast(({ start }) => start < placed.start),
    });
  });
  const present = new Set(pairs.map(({ key }) => key));
  const added = [...changes].filter(([key, change]) => change !== null && !present.has(key));
  if (added.length === 0) return edits;
  const addPairs = place.map.flow === true ? addToFlow : addLines;
  return [...edits, addPairs(place, { pairs, kept, added })];
}

function editValue(text: string, { pair, end }: PlacedPair, change: Exclude<Change, null>): TextEdit[] {
  const { key, value } = pair;
  if (isMap(value) && isChanges(change)) {
    return editMapping({ text, map: value, from: rangeOf(key)?.[1] ?? 0 }, change);
  }
  if (isSame(value, change)) return [];
  const [start] = rangeOf(value) ?? [end];
  return [
    {
      start,
      end: Math.max(start, end),
      text: `${/\s/.test(text[start - 1] ?? '') ? '' : ' '}${textOf(change)}`,
    },
  ];
}

function isSame(node: unknown, change: Exclude<Change, null>): boolean {
  if (isScalar(node)) return node.value === change;
  if (!isSeq(node) || isChanges(change) || !isList(change)) return false;
  const items = node.items.map((item) => (isScalar(item) ? item.value : undefined));
  return items.length === change.length && items.every((item, index) => item === change[index]);
}

/** New pairs below the last one, or in the place of all of them when none stays; indented like them. */
function addLines({ text, map, from }: MappingPlace, { pairs, kept, added }: AddedPairs): TextEdit {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const [first] = pairs;
  const start = first?.start ?? 0;
  const indent = ' '.repeat(start - lineStart(text, start));
  const below = lineEnd(text, pairs.at(-1)?.end ?? rangeOf(map)?.[0] ?? from);
  const at = kept.length > 0 || first === undefined ? below : lineStart(text, start);
  const lines = added.map(([key, change]) => `${indent}${pairText(key, change)}${newline}`).join('');
  return { start: at, end: at, text: text[at - 1] === '\n' || at === 0 ? lines : `${newline}${lines}` };
}
