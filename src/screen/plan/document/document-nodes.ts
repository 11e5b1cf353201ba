import { type ComponentChild, h } from 'preact';
import { contentSchema } from '../../../render/document/page/content-schema.ts';

/** By what each element of a document is shown: its headings stand below the one of its chapter. */
const shownBy: ReadonlyMap<string, string> = new Map([
  ...(contentSchema.tagNames ?? []).map((name) => [name, name] as const),
  ...[2, 3, 4, 5].map((level) => [`h${level}`, `h${level + 1}`] as const),
]);
const vanishing: ReadonlySet<string> = new Set(contentSchema.strip);
const webAddress = /^https?:\/\//i;
/** A table may be wider than a phone, and is then scrolled, also by keys. */
const scrolled = { class: 'table', role: 'group', tabIndex: 0, 'aria-label': 'Table' };
const alignments = new Set(['left', 'center', 'right']);

/**
 * The HTML of a document as nodes of our own. It was sanitized when it was made; here nothing can become an element, or
 * an attribute of one, that a document cannot have, whatever somebody did to the data since.
 */
export function documentNodes(html: string): ComponentChild[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return childrenOf(parsed.body);
}

function childrenOf(node: Node): ComponentChild[] {
  return [...node.childNodes].flatMap((child) => nodesOf(child));
}

function nodesOf(node: Node): ComponentChild[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element)) return [];
  const name = node.localName;
  if (vanishing.has(name)) return [];
  const children = childrenOf(node);
  const shown = shownBy.get(name);
  if (shown === undefined) return children;
  const element = h(shown, attributesOf(node), ...children);
  return [name === 'table' ? h('div', scrolled, element) : element];
}

function attributesOf(element: Element): Record<string, string> {
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
  const align = element.getAttribute('align') ?? '';
  return {
    ...(webAddress.test(href) && { href, rel: 'noreferrer' }),
    ...(alignments.has(align) && { align }),
  };
}
