import type { Finding, Path } from '../../domain/problem.ts';
import { childrenOf, type YamlNode } from '../yaml/tree.ts';
import { finding, mostFindings } from './findings.ts';
import { labelOf, parentOf } from './places.ts';

const lostKey = '__proto__';

/**
 * The validator drops a key `__proto__` where keys are free: it is no name, and must not get lost silently.
 * Where keys are fixed it was found as an unknown one.
 */
export function findLostKeys(root: YamlNode, known: readonly Finding[]): Finding[] {
  const reported = new Set(
    known.filter(({ path }) => path.at(-1) === lostKey).map(({ path }) => parentOf(root, path)),
  );
  if (!hasLostKey(root)) return [];
  return [...pathsOfLostKeys(root, [])]
    .filter((path) => !reported.has(parentOf(root, path)))
    .slice(0, mostFindings)
    .map((path) =>
      finding(path, 'bad-name', `The key ${labelOf(path)} is not allowed; choose another name.`),
    );
}

/** Almost no file has one: the paths are put together only for one that does. */
function hasLostKey(node: YamlNode): boolean {
  if (node.kind === 'list') return node.items.some(hasLostKey);
  if (node.kind === 'scalar') return false;
  if (node.entries.has(lostKey)) return true;
  for (const { value } of node.entries.values()) if (hasLostKey(value)) return true;
  return false;
}

function* pathsOfLostKeys(node: YamlNode, path: Path): Generator<Path> {
  if (node.kind === 'mapping' && node.entries.has(lostKey)) yield [...path, lostKey];
  for (const [step, child] of childrenOf(node)) {
    if (child.kind !== 'scalar') yield* pathsOfLostKeys(child, [...path, step]);
  }
}
