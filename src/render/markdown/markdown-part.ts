import type { PhrasingContent, RootContent } from 'mdast';
import { folded, heading, type Inline, listOf, paragraph, type Row, tableOf, words } from './blocks.ts';

/** A part of a document that may be shortened by whole rows or items, or left out. */
export interface MarkdownPart {
  /** Our own words, without anything that Markdown or HTML understands. */
  readonly title: string;
  /** Shown only after a click. */
  readonly folded?: boolean;
  readonly body: PartBody;
}

export type PartBody =
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly Row[] }
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  | { readonly kind: 'whole'; readonly node: RootContent };

/** Where the rest is, for who finds a document shortened. */
export const pointer: readonly PhrasingContent[] = [
  words(': the summary of the workflow run has more room, and '),
  { type: 'inlineCode', value: 'deployment-plans validate' },
  words(' tells all.'),
];

/** How many rows or items a part has; a part that is shown as a whole has one. */
export function countOf({ body }: MarkdownPart): number {
  switch (body.kind) {
    case 'table':
      return body.rows.length;
    case 'list':
      return body.items.length;
    case 'whole':
      return 1;
  }
}

/** The first `shown` rows or items of a part, and how many more there are. */
export function nodesOf(part: MarkdownPart, shown: number): RootContent[] {
  const missing = countOf(part) - shown;
  const rest = missing === 0 ? [] : [paragraph(words(`… and ${missing} more`), ...pointer)];
  const content = [bodyOf(part, 0, shown), ...rest];
  return part.folded === true
    ? folded(`${part.title} (${countOf(part)})`, content)
    : [heading(3, part.title), ...content];
}

/** The rows or items from one on, up to another one. */
export function bodyOf({ body }: MarkdownPart, from: number, to: number): RootContent {
  switch (body.kind) {
    case 'table':
      return tableOf(body.head, body.rows.slice(from, to));
    case 'list':
      return listOf(body.items.slice(from, to));
    case 'whole':
      return body.node;
  }
}
