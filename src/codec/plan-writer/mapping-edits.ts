import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { type FlowValue, flowText, isList, scalarText } from './flow-text.ts';

/** What a key becomes: a value, or changes inside a mapping, or null to be removed. */
export type Change = string | readonly string[] | null | Changes;
export type Changes = ReadonlyMap<string, Change>;

/** Replaces a stretch of text; nothing else of the file is touched. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A mapping in its file. */
export interface MappingPlace {
  readonly text: string;
  readonly map: YAMLMap;
  /** Where its comments may begin at the earliest: the file's start, or the end of the mapping's own key. */
  readonly from: number;
}

interface PlacedPair {
  readonly key: string;
  readonly pair: Pair;
  /** Of the key's first character. */
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
    ...(added.length > 0 ? [addLines(place, pairs, added)] : []),
  ];
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(done, Math.max(done, edit.start)) + edit.text;
    done = Math.max(done, edit.end);
  }
  return result + text.slice(done);
}

function placePairs({ text, map, from }: MappingPlace): PlacedPair[] {
  return map.items.map((pair) => {
    const [start, keyEnd] = rangeOf(pair.key) ?? [from, from];
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

function isChanges(change: Exclude<Change, null>): change is Changes {
  return change instanceof Map;
}

/** Removes the lines of a pair, the comments right above it, and one of the gaps around it. */
function removeLines(text: string, { start, end }: PlacedPair, from: number): TextEdit {
  let first = lineStart(text, start);
  while (first > lineEnd(text, from) && isComment(text, lineStart(text, first - 1)))
    first = lineStart(text, first - 1);
  let last = lineEnd(text, end);
  if (first > 0 && !isBlank(text, lineStart(text, first - 1))) return { start: first, end: last, text: '' };
  while (last < text.length && isBlank(text, last)) last = lineEnd(text, last);
  return { start: first, end: last, text: '' };
}

/** New pairs below the last one, indented like it. */
function addLines(
  { text, map, from }: MappingPlace,
  pairs: readonly PlacedPair[],
  added: readonly [string, Change][],
): TextEdit {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const anchor = pairs.at(-1);
  const at = lineEnd(text, anchor?.end ?? rangeOf(map)?.[0] ?? from);
  const start = anchor?.start ?? 0;
  const indent = ' '.repeat(start - lineStart(text, start));
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

function pairText(key: string, change: Change): string {
  return change === null ? '' : `${scalarText(key)}: ${textOf(change)}`;
}

function textOf(change: Exclude<Change, null>): string {
  return flowText(isChanges(change) ? withoutRemovals(change) : change);
}

/** The changes as a mapping that is written anew. */
export function withoutRemovals(changes: Changes): ReadonlyMap<string, FlowValue> {
  const values = new Map<string, FlowValue>();
  for (const [key, change] of changes) {
    if (change !== null) values.set(key, isChanges(change) ? withoutRemovals(change) : change);
  }
  return values;
}

function rangeOf(node: unknown): readonly [start: number, end: number] | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** After the line's end, so that the next line begins here. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function isComment(text: string, start: number): boolean {
  return text.slice(start, lineEnd(text, start)).trimStart().startsWith('#');
}

function isBlank(text: string, start: number): boolean {
  return text.slice(start, lineEnd(text, start)).trim() === '';
}
