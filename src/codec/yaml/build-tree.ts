import { isMap, isNode, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml';
import type { TextFault } from './faults.ts';
import type { YamlEntry, YamlNode } from './tree.ts';

export interface BuiltTree {
  readonly root: YamlNode;
  readonly faults: readonly TextFault[];
}

/** Turns the library's nodes into our own, and finds duplicate, merge and composite keys in linear time. */
export function buildTree(contents: unknown): BuiltTree {
  const faults: TextFault[] = [];
  return { root: buildNode(contents, 0, faults), faults };
}

function buildNode(node: unknown, fallback: number, faults: TextFault[]): YamlNode {
  const offset = offsetOf(node) ?? fallback;
  if (isMap(node)) return { kind: 'mapping', entries: buildEntries(node, offset, faults), offset };
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => buildNode(item, offset, faults)), offset };
  return { kind: 'scalar', value: scalarValue(node), source: sourceOf(node), offset };
}

function buildEntries(map: YAMLMap, fallback: number, faults: TextFault[]): ReadonlyMap<string, YamlEntry> {
  const entries = new Map<string, YamlEntry>();
  for (const pair of map.items) {
    const offset = offsetOf(pair.key) ?? fallback;
    const value = buildNode(pair.value, offset, faults);
    const fault = checkKey(pair, entries);
    if (fault === undefined) entries.set(sourceOf(pair.key), { offset, value });
    else faults.push({ ...fault, offset });
  }
  return entries;
}

function checkKey(
  { key }: Pair,
  entries: ReadonlyMap<string, YamlEntry>,
): Omit<TextFault, 'offset'> | undefined {
  if (!isScalar(key))
    return { code: 'yaml-syntax', message: 'A key must be text, found a list or a mapping.' };
  const text = sourceOf(key);
  if (text === '<<' && key.type === Scalar.PLAIN) {
    return { code: 'yaml-forbidden', message: 'The merge key "<<" is not allowed; write the entries out.' };
  }
  if (!entries.has(text)) return undefined;
  return {
    code: 'yaml-syntax',
    message: `The key "${text}" occurs twice in this mapping; remove one of them.`,
  };
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function sourceOf(node: unknown): string {
  return isScalar(node) ? (node.source ?? '') : '';
}

function scalarValue(node: unknown): string | number | boolean | null {
  if (!isScalar(node)) return null;
  const { value } = node;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
