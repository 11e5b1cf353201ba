import type { YamlNode } from '../yaml/tree.ts';

/** Whether a mapping has a key that its definition lacks: reported there, and the cause of what seems to be missing. */
export function hasUnknownKey(node: YamlNode, known: readonly string[]): boolean {
  return node.kind === 'mapping' && [...node.entries.keys()].some((key) => !known.includes(key));
}
