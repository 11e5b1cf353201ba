/** What a YAML file holds, with the offset of each part in UTF-16 units. */
export type YamlNode = YamlScalar | YamlList | YamlMapping;

export interface YamlScalar {
  readonly kind: 'scalar';
  /** As the core schema of YAML 1.2 reads it. */
  readonly value: string | number | boolean | null;
  /** The text as written, without quotes. */
  readonly source: string;
  readonly offset: number;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly offset: number;
}

export interface YamlMapping {
  readonly kind: 'mapping';
  /** By the key's text, in file order; a key that YAML would read as a number stays text. */
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly offset: number;
}

export interface YamlEntry {
  /** Of the key. */
  readonly offset: number;
  readonly value: YamlNode;
}

/** Plain values for a schema: null-prototype objects, arrays and scalars; of each the first `most` children. */
export function toPlain(node: YamlNode, most = Number.POSITIVE_INFINITY): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.slice(0, most).map((item) => toPlain(item, most));
  const plain: Record<string, unknown> = Object.create(null);
  let count = 0;
  for (const [key, entry] of node.entries) {
    if (count === most) break;
    plain[key] = toPlain(entry.value, most);
    count += 1;
  }
  return plain;
}

/** The entries of a mapping in file order; none when the node is missing or something else. */
export function entriesOf(node: YamlNode | undefined): Iterable<readonly [key: string, entry: YamlEntry]> {
  return node?.kind === 'mapping' ? node.entries : [];
}

/** What stands directly inside a node, in file order, with its key or index. */
export function* childrenOf(node: YamlNode): Generator<readonly [step: string | number, child: YamlNode]> {
  if (node.kind === 'mapping') for (const [key, entry] of node.entries) yield [key, entry.value];
  if (node.kind === 'list') yield* node.items.entries();
}

/** The value under a key; undefined when the node is no mapping or lacks the key. */
export function valueAt(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'mapping' ? node.entries.get(key)?.value : undefined;
}

/** The items of a list; none when the node is missing or something else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The text of a scalar that YAML reads as text; undefined for everything else. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
