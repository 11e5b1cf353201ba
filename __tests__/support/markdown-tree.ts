import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Reads Markdown as GitHub does, before it links what looks like a reference. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes of a tree, with those that they are in, the outermost first. */
export function nodesOf(
  node: Nodes,
  above: readonly Nodes[] = [],
): { node: Nodes; above: readonly Nodes[] }[] {
  const children = 'children' in node ? node.children : [];
  return [{ node, above }, ...children.flatMap((child) => nodesOf(child, [...above, node]))];
}

/** Every text of a tree that is neither code nor inside a link. */
export function looseTexts(tree: Root): string[] {
  return nodesOf(tree).flatMap(({ node, above }) =>
    node.type === 'text' && !above.some(({ type }) => type === 'link') ? [node.value] : [],
  );
}

/**
 * The shape of a tree: its blocks, and between them `inline` for whatever stands in a line. What is code, text or
 * a link there depends on the text; what is a block never does.
 */
export function shapeOf(node: Nodes): unknown {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'link':
      return 'inline';
    case 'code':
    case 'html':
      return node.type;
    default:
      return {
        type: node.type,
        children: 'children' in node ? withoutRepeats(node.children.map(shapeOf)) : [],
      };
  }
}

function withoutRepeats(shapes: readonly unknown[]): unknown[] {
  return shapes.filter((shape, index) => shape !== 'inline' || shapes[index - 1] !== 'inline');
}
