import type { ElementContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { contentSchema } from './content-schema.ts';

/** Raw HTML has no way in: it is not handed over, and whatever is not in the schema is taken out. */
export function contentOf(nodes: readonly RootContent[]): ElementContent[] {
  const tree = sanitize(toHast({ type: 'root', children: [...nodes] }), contentSchema);
  if (tree.type !== 'root') return [];
  return tree.children.flatMap((child) => (child.type === 'doctype' ? [] : [child]));
}
