import type { RootContent } from 'mdast';
import { heading, type Inline, listOf, type Row, tableOf } from './blocks.ts';
import { serializeMarkdown } from './serialize-markdown.ts';

/** A part of a document that may be shortened by whole rows or items, or left out. */
export interface MarkdownPart {
  /** Our own words, without anything that Markdown or HTML understands. */
  readonly title: string;
  /** Shown only after a click. */
  readonly folded?: boolean;
  /** Gets only the room that all others leave. */
  readonly spare?: boolean;
  readonly body: PartBody;
}

export type PartBody =
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly Row[] }
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  | { readonly kind: 'whole'; readonly nodes: readonly RootContent[] };

/** A part as Markdown; what is not asked for is not serialized. */
export interface PartText {
  readonly part: MarkdownPart;
  /** How many rows or items there are; what is shown as a whole counts as one. */
  readonly count: number;
  /** One row or item, serialized once. */
  line(index: number): string;
  /** The part with its first rows or items, and a last paragraph unless that is empty. */
  text(shown: number, last: string): string;
}

export function textOfPart(part: MarkdownPart): PartText {
  const { start, count, line } = linesOf(part.body);
  const known: string[] = [];
  const lineOnce = (index: number) => (known[index] ??= line(index));
  return {
    part,
    count,
    line: lineOnce,
    text: (shown, last) => {
      const lines = Array.from({ length: shown }, (_, index) => lineOnce(index));
      const body = [...start, ...lines].join('\n');
      return [beginningOf(part, count), body, last, part.folded === true ? '</details>' : '']
        .filter((block) => block !== '')
        .join('\n\n');
    },
  };
}

interface Lines {
  /** What comes before the first row. */
  readonly start: readonly string[];
  readonly count: number;
  line(index: number): string;
}

/** Rows of a table and items of a list stand on one line each, and do not depend on one another. */
function linesOf(body: PartBody): Lines {
  switch (body.kind) {
    case 'table': {
      const start = serializeMarkdown([tableOf(body.head, [])]);
      const row = (index: number) =>
        serializeMarkdown([tableOf(body.head, body.rows.slice(index, index + 1))]);
      const line = (index: number) => row(index).slice(start.length + '\n'.length);
      return { start: [start], count: body.rows.length, line };
    }
    case 'list': {
      const line = (index: number) => serializeMarkdown([listOf(body.items.slice(index, index + 1))]);
      return { start: [], count: body.items.length, line };
    }
    case 'whole':
      return { start: [], count: 1, line: () => serializeMarkdown(body.nodes) };
  }
}

function beginningOf({ title, folded }: MarkdownPart, count: number): string {
  if (folded !== true) return serializeMarkdown([heading(3, title)]);
  return `<details>\n<summary>${title} (${count})</summary>`;
}
