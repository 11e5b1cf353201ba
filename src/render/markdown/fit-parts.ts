import type { RootContent } from 'mdast';
import { paragraph, words } from './blocks.ts';
import { bodyOf, countOf, type MarkdownPart, nodesOf, pointer } from './markdown-part.ts';
import { byteLength, serializeMarkdown } from './serialize-markdown.ts';

export interface FittedDocument {
  /** Always there, whatever the limit. */
  readonly head: readonly RootContent[];
  /** The most important first. */
  readonly parts: readonly MarkdownPart[];
  /** Always there. */
  readonly foot: readonly RootContent[];
}

const gap = '\n\n';

/**
 * Markdown of a document, at most `limit` bytes of UTF-8 long, if head and foot leave any room at all. When it
 * would be longer, parts lose rows or items from their end, or are left out and named; each takes what the more
 * important ones leave. Takes time in the length of the result, not of what is left out.
 */
export function fitParts({ head, parts, foot }: FittedDocument, limit: number): string {
  const beginning = serializeMarkdown(head);
  const end = serializeMarkdown(foot);
  const reserved = [beginning, serializeMarkdown(omission(parts)), end].join(gap);
  let room = limit - byteLength(reserved);
  const omitted: MarkdownPart[] = [];
  const texts = parts.flatMap((part) => {
    const text = fitPart(part, room - gap.length);
    if (text === undefined) omitted.push(part);
    else room -= byteLength(text) + gap.length;
    return text ?? [];
  });
  return [beginning, ...texts, serializeMarkdown(omission(omitted)), end]
    .filter((text) => text !== '')
    .join(gap);
}

/** As much of a part as there is room for; undefined when not even one row or item is. */
function fitPart(part: MarkdownPart, room: number): string | undefined {
  const count = countOf(part);
  const sample = serializeMarkdown([bodyOf(part, 0, 0)]);
  let left = room - byteLength(serializeMarkdown(nodesOf(part, 0)));
  let shown = 0;
  while (shown < count) {
    const item = serializeMarkdown([bodyOf(part, shown, shown + 1)]);
    left -= byteLength(item) - byteLength(sample) + '\n'.length;
    if (left < 0) break;
    shown += 1;
  }
  return shown === 0 ? undefined : serializeMarkdown(nodesOf(part, shown));
}

function omission(parts: readonly MarkdownPart[]): RootContent[] {
  if (parts.length === 0) return [];
  const names = parts.map((part) => `${part.title} (${countOf(part)})`).join(', ');
  return [paragraph(words(`Left out for want of room: ${names}`), ...pointer)];
}
