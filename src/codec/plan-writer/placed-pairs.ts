import { isNode, isScalar, type Pair, type YAMLMap } from 'yaml';

/** A mapping in its file. */
export interface MappingPlace {
  readonly text: string;
  /** Of a document that was parsed with `keepSourceTokens`. */
  readonly map: YAMLMap;
  /** Where its comments may begin at the earliest: the file's start, or the end of the mapping's own key. */
  readonly from: number;
}

export interface PlacedPair {
  readonly key: string;
  readonly pair: Pair;
  /** Of the key's first character, or of the `?` that may stand before it. */
  readonly start: number;
  /** After the value's last character. */
  readonly end: number;
}

export function placePairs({ text, map, from }: MappingPlace): PlacedPair[] {
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

/** Where a node begins and ends in its file. */
export function rangeOf(node: unknown): readonly [start: number, end: number] | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}
