import type { Nodes, Root } from 'mdast';
import { autolinksIn } from './github-autolinks.ts';
import { looseTexts, nodesOf, parseMarkdown } from './markdown-tree.ts';
import { links } from './plan-reports.ts';

const ownBlocks = new Set([
  ...['root', 'heading', 'paragraph', 'list', 'listItem', 'thematicBreak', 'code', 'html'],
  ...['table', 'tableRow', 'tableCell', 'text', 'inlineCode', 'link'],
]);
const ownHtml =
  /^(?:<details>\n<summary>(?:Notices|Release notes|Operations that are done) \(\d+\)<\/summary>|<\/details>)$/;
const ownLink = /^(?:commit\/[0-9a-f]+|pull\/\d+(?:#issuecomment-\d+)?|blob\/[^#]+(?:#L\d+)?)$/;
const actionsPage =
  /^https:\/\/github\.example(?:\/[\w-][\w.-]*){2}\/actions\/(?:runs\/\d+(?:\/(?:job|attempts)\/\d+)?|workflows\/[\w-][\w.-]*)$/;
const ownDrawing = /^flowchart LR(?:\n {2}n\d+(?:\["[^\n"#;[\](){}<>`&]*"\]| --> n\d+))*$/;
const ownLines = /^applications:(?:\n {2}(["']?)[a-z0-9][a-z0-9._-]{0,99}\1: [\w.+-]+)+$/;
const ownCommand = /^\/plan [a-z]+(?: [0-9a-f]{12})?(?: to ENVIRONMENT)?$/;
const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** By the language of a block. */
const ownCode: ReadonlyMap<string, RegExp> = new Map([
  ['yaml', ownLines],
  ['mermaid', ownDrawing],
  ['text', ownCommand],
]);

/** Everything in the Markdown of a report that is not of our own making, as sentences; nothing if all is well. */
export function foreignParts(markdown: string, tree: Root = parseMarkdown(markdown)): string[] {
  const nodes = nodesOf(tree);
  return [
    ...nodes.flatMap(({ node }) => foreignNode(node)),
    ...unbalanced(nodes.map(({ node }) => node)),
    ...looseTexts(tree).flatMap(autolinksIn),
    ...unevenRows(markdown),
    ...(hidden.test(markdown.replaceAll('\n', '')) ? ['a control character'] : []),
    ...(markdown.startsWith('## ') ? [] : ['it does not begin with our heading']),
  ];
}

function foreignNode(node: Nodes): string[] {
  const told = (isOurs: boolean) => (isOurs ? [] : [JSON.stringify(node)]);
  switch (node.type) {
    case 'html':
      return told(ownHtml.test(node.value));
    case 'link': {
      const path = node.url.startsWith(`${links.repository}/`)
        ? node.url.slice(links.repository.length + 1)
        : '';
      const isResolved = URL.canParse(node.url) && new URL(node.url).href === node.url;
      const isOwn = ownLink.test(path) || actionsPage.test(node.url);
      return told(isOwn && isResolved && node.title === null && isOneCode(node.children));
    }
    case 'code':
      return told(ownCode.get(node.lang ?? '')?.test(node.value) ?? false);
    case 'table': {
      const width = node.children[0]?.children.length;
      return told(node.children.every(({ children }) => children.length === width));
    }
    case 'listItem':
      return told(node.checked === null && node.children.length === 1);
    default:
      return told(ownBlocks.has(node.type));
  }
}

function isOneCode(children: readonly Nodes[]): boolean {
  return children.length === 1 && children[0]?.type === 'inlineCode';
}

function unbalanced(nodes: readonly Nodes[]): string[] {
  const html = nodes.flatMap((node) =>
    node.type === 'html' ? [node.value.startsWith('</') ? ')' : '('] : [],
  );
  return /^(?:\(\))*$/.test(html.join('')) ? [] : ['details that are not closed'];
}

/**
 * Rows as GitHub's own parser counts their cells: for it every bar ends one that has no backslash before it, for the
 * parser used here only one that has an even number of them (github/cmark-gfm, issue 277).
 */
function unevenRows(markdown: string): string[] {
  const widths = [...markdown.matchAll(/^\| .*$/gm)].map(([row]) => row.split(/(?<!\\)\|/).length);
  return new Set(widths).size > 1 ? ['rows of different width'] : [];
}
