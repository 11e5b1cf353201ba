import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { type Change, type Changes, isChanges, pairText, textOf } from './changes.ts';
import { isList } from './flow-text.ts';
import { applyEdits, isBlank, isComment, lineEnd, lineStart, type TextEdit } from './text-edits.ts';

/** A mapping in its file. */
export interface MappingPlace {
  readonly text: string;
  /** Of a document that was parsed with `keepSourceTokens`. */
  readonly map: YAMLMap;
  /** Where its comments may begin at the earliest: the file's start, or the end of the mapping's own key. */
  readonly from: number;
}

interface PlacedPair {
  readonly key: string;
  readonly pair: Pair;
  /** Of the key's first character, or of the `?` that may stand before it. */
  readonly start: number;
  /** After the value's last character. */
  readonly end: number;
}

/** The edits that make a mapping follow the changes; what stays keeps its comments, order and layout. */
export function editMapping(place: MappingPlace, changes: Changes): TextEdit[] {
  const pairs = placePairs(place);
  const present = new Set(pairs.map(({ key }) => key));
  const added = [...changes].filter(([key, change]) => change !== null && !present.has(key));
  if (place.map.flow === true) {
    const isKept = pairs.every(({ key }) => changes.get(key) !== null);
    if (!isKept || added.length > 0) return [rewriteFlow(place, pairs, changes, added)];
  }
  return [
    ...pairs.flatMap((placed, index) => editPair(place, placed, pairs[index - 1], changes.get(placed.key))),
    ...(added.length > 0 ? [addLines(place, { pairs, changes, added })] : []),
  ];
}

function placePairs({ text, map, from }: MappingPlace): PlacedPair[] {
  return map.items.map((pair) => {
    const [keyStart, keyEnd] = rangeOf(pair.key) ?? [from, from];
    const mark = pair.srcToken?.start.find(({ type }) => type === 'explicit-key-ind');
    const start = mark?.offset ?? keyStart;
    const [, valueEnd] = rangeOf(pair.value) ?? [start, keyEnd];
    const written = text.slice(start, valueEnd).trimEnd();
    return { key: keyOf(pair), pair, start, end: Math.max(keyEnd, start + written.length) };
  });
}

/** A key as it is written: what YAML would read as a number stays text. */
export function keyOf({ key }: Pair): string {
  return isScalar(key) ? (key.source ?? '') : '';
}

function editPair(
  place: MappingPlace,
  placed: PlacedPair,
  previous: PlacedPair | undefined,
  change: Change | undefined,
): TextEdit[] {
  if (change === undefined) return [];
  if (change === null) return [removeLines(place.text, placed, previous?.end ?? place.from)];
  return editValue(place.text, placed, change);
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

/** Removes the lines of a pair, the comments right above it, and one of the gaps around it. */
function removeLines(text: string, { start, end }: PlacedPair, from: number): TextEdit {
  let first = lineStart(text, start);
  while (first > lineEnd(text, from) && isComment(text, lineStart(text, first - 1))) {
    first = lineStart(text, first - 1);
  }
  let last = lineEnd(text, end);
  if (first > 0 && !isBlank(text, lineStart(text, first - 1))) return { start: first, end: last, text: '' };
  while (last < text.length && isBlank(text, last)) last = lineEnd(text, last);
  return { start: first, end: last, text: '' };
}

/** New pairs below the last one, or in the place of all of them when none stays; indented like them. */
function addLines(
  { text, map, from }: MappingPlace,
  known: {
    readonly pairs: readonly PlacedPair[];
    readonly changes: Changes;
    readonly added: readonly [string, Change][];
  },
): TextEdit {
  const { pairs, changes, added } = known;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const [first] = pairs;
  const start = first?.start ?? 0;
  const indent = ' '.repeat(start - lineStart(text, start));
  const isKept = pairs.some(({ key }) => changes.get(key) !== null);
  const below = lineEnd(text, pairs.at(-1)?.end ?? rangeOf(map)?.[0] ?? from);
  const at = isKept || first === undefined ? below : lineStart(text, start);
  const lines = added.map(([key, change]) => `${indent}${pairText(key, change)}${newline}`).join('');
  return { start: at, end: at, text: text[at - 1] === '\n' || at === 0 ? lines : `${newline}${lines}` };
}

function rewriteFlow(
  { text, map, from }: MappingPlace,
  pairs: readonly PlacedPair[],
  changes: Changes,
  added: readonly [string, Change][],
): TextEdit {
  const kept = pairs.flatMap((placed) => {
    const change = changes.get(placed.key);
    if (change === null) return [];
    const edits = change === undefined ? [] : editValue(text, placed, change);
    const moved = edits.map((edit) => ({
      ...edit,
      start: edit.start - placed.start,
      end: edit.end - placed.start,
    }));
    return [applyEdits(text.slice(placed.start, placed.end), moved)];
  });
  const parts = [...kept, ...added.map(([key, change]) => pairText(key, change))];
  const [start, end] = rangeOf(map) ?? [from, from];
  return { start, end, text: parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }` };
}

function rangeOf(node: unknown): readonly [start: number, end: number] | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}
