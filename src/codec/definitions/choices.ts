import type { Finding, Path } from '../../domain/problem.ts';
import { valueAt, type YamlNode } from '../yaml/tree.ts';
import { finding } from './findings.ts';
import { labelOf } from './places.ts';
import { hasUnknownKey } from './unknown-keys.ts';

export interface Choice {
  readonly node: YamlNode | undefined;
  readonly keys: readonly string[];
  /** All keys that the definition has. */
  readonly known: readonly string[];
  readonly path: Path;
}

/** A mapping that must have exactly one of some keys. */
export function exactlyOne({ node, keys, known, path }: Choice): Finding[] {
  if (node?.kind !== 'mapping') return [];
  const found = keys.filter((key) => node.entries.has(key));
  if (found.length === 1 || (found.length === 0 && hasUnknownKey(node, known))) return [];
  const what = found.length === 0 ? 'none of them' : found.join(' and ');
  return [
    finding(path, 'schema', `${labelOf(path)} must have exactly one of ${keys.join(', ')}; found ${what}.`),
  ];
}

/** Keys that mean something beside some of the others only; `belonging` names these. */
export function misplacedKeys(
  node: YamlNode | undefined,
  path: Path,
  belonging: Readonly<Record<string, readonly string[]>>,
): Finding[] {
  const has = (key: string) => valueAt(node, key) !== undefined;
  return Object.entries(belonging)
    .filter(([key, kinds]) => has(key) && !kinds.some(has))
    .map(([key, kinds]) => {
      const place = [...path, key];
      return finding(place, 'schema', `${labelOf(place)} belongs to a ${kinds.join(' or a ')}; remove it.`);
    });
}
