import type { RootContent } from 'mdast';
import { paragraph, words } from './blocks.ts';
import { type MarkdownPart, type PartText, textOfPart } from './markdown-part.ts';
import { byteLength, serializeMarkdown } from './serialize-markdown.ts';
import { codeOf } from './untrusted-text.ts';

export interface FittedDocument {
  /** Always there, whatever the limit. */
  readonly head: readonly RootContent[];
  /** The most important first. */
  readonly parts: readonly MarkdownPart[];
  /** Always there. */
  readonly foot: readonly RootContent[];
  /** The command that tells all of it. */
  readonly command?: string;
}

const gap = '\n\n';

/**
 * Markdown of a document, at most `limit` bytes of UTF-8 long, if head and foot leave any room at all. When it
 * would be longer, parts lose rows or items from their end, or are left out and named. The more important take
 * what there is, but leave the others an equal share, so that a long list never hides that there is more than it.
 * Takes time in the length of the result, not of what is left out.
 */
export function fitParts(document: FittedDocument, limit: number): string {
  const { head, parts, foot, command = 'deployment-plans validate' } = document;
  const beginning = serializeMarkdown(head);
  const end = serializeMarkdown(foot);
  const all = parts.map(textOfPart);
  const room = limit - byteLength([beginning, omission(all, command), end].join(gap));
  const texts = shareRoom(all, room, command);
  const omitted = all.filter((_, index) => texts[index] === undefined);
  return [beginning, ...texts, omission(omitted, command), end].filter(Boolean).join(gap);
}

/** A text for each part, or undefined; together with the gaps before them they are at most `room` long. */
function shareRoom(parts: readonly PartText[], room: number, command: string): (string | undefined)[] {
  const share = Math.floor(room / parts.length);
  const shares = parts.map((text) =>
    text.part.spare === true ? 0 : takenBy(fitPart(text, share - gap.length, command)),
  );
  let left = room;
  return parts.map((part, index) => {
    const kept = shares.slice(index + 1).reduce((sum, length) => sum + length, 0);
    const text = fitPart(part, left - kept - gap.length, command);
    left -= takenBy(text);
    return text;
  });
}

function takenBy(text: string | undefined): number {
  return text === undefined ? 0 : gap.length + byteLength(text);
}

/** As much of a part as there is room for; undefined when that is not even one row or item. */
function fitPart(part: PartText, room: number, command: string): string | undefined {
  const { count } = part;
  const rest = (more: number) => withPointer(`… and ${more} more`, command);
  const forMore = room - byteLength(part.text(1, ''));
  const forMoreAndRest = room - byteLength(part.text(1, rest(count - 1)));
  let taken = 0;
  let shown = 0;
  for (let index = 0; index < count; index += 1) {
    if (index > 0) taken += '\n'.length + byteLength(part.line(index));
    if (taken <= forMoreAndRest) shown = index + 1;
    if (taken > forMore) return shown === 0 ? undefined : part.text(shown, rest(count - shown));
  }
  return part.text(count, '');
}

function omission(parts: readonly PartText[], command: string): string {
  if (parts.length === 0) return '';
  const names = parts.map(({ part, count }) => `${part.title} (${count})`).join(', ');
  return withPointer(`Left out for want of room: ${names}`, command);
}

/** Says where the rest is. */
function withPointer(what: string, command: string): string {
  return serializeMarkdown([
    paragraph(
      words(`${what}: the summary of the workflow run has more room, and `),
      codeOf(command),
      words(' tells all.'),
    ),
  ]);
}
