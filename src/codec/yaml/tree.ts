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

/** Plain values for a schema: null-prototype objects, arrays and scalars. */
export function toPlain(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toPlain);
  const plain: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of node.entries) plain[key] = toPlain(entry.value);
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
