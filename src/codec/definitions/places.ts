import type { Path } from '../../domain/problem.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import type { YamlNode } from '../yaml/tree.ts';

/** UTF-16 code units of a key or value that a message repeats. */
const longestShown = 60;

/** A path as people write it: `environments.qa.sources[0]`. */
export function labelOf(path: Path): string {
  if (path.length === 0) return 'The file';
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${labelOfKey(step)}`,
    )
    .join('');
}

function labelOfKey(key: string): string {
  return /^[\w./-]+$/.test(key)
    ? shortenText(key, longestShown)
    : JSON.stringify(shortenText(key, longestShown));
}

/** What stands at exactly this path; undefined when nothing does. */
export function nodeAt(root: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (node?.kind === 'mapping') node = node.entries.get(String(step))?.value;
    else if (node?.kind === 'list' && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return node;
}

/** The mapping or list that holds what the path leads to. */
export function parentOf(root: YamlNode, path: Path): YamlNode | undefined {
  return nodeAt(root, path.slice(0, -1));
}

/** A value in words: scalars as they are written. */
export function describeNode(node: YamlNode): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'a mapping';
  if (node.value === null) return 'nothing';
  const shown = shortenText(node.source, longestShown);
  return typeof node.value === 'string' ? JSON.stringify(shown) : `the ${typeof node.value} ${shown}`;
}
