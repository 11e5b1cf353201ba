import type { Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { commandWord } from '../domain/commands/write-command.ts';

const beginsCommand = new RegExp(`^${commandWord}(?![^ \\t])`);

/**
 * Quotes and lists within each other, deeper than people write: the parser takes minutes for as many as fit into a comment,
 * and whoever may write one could have every job wait.
 */
const tooDeep = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){50}/m;

/** The whole of what is invisible, and otherwise a tag with its name and what says that it ends something. */
const htmlPart = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z\d-]*)[^<>]*>/gi;
/** Elements that hold nothing: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const holdsNothing = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/**
 * The lines of a comment that are commands: those of paragraphs that begin with the word of commands. What stands in
 * code, quotes, lists, tables, headings and HTML, also between its tags, is somebody else's word, an example or invisible,
 * and is none.
 * A line is taken as it was written, so that nothing can hide in it (GitHub Flavored Markdown Spec).
 */
export function commandLines(written: string): string[] {
  // The parser does not count a byte order mark among the places that it tells.
  const comment = written.replace(/^\uFEFF/, '');
  if (!comment.includes(commandWord) || tooDeep.test(comment)) return [];
  const { children } = fromMarkdown(comment, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  let open = 0;
  return children.flatMap((block) => {
    const isFree = open === 0;
    open = htmlOf(block).reduce(openAfter, open);
    return isFree && block.type === 'paragraph' ? commandsIn(block, comment) : [];
  });
}

function htmlOf(block: RootContent): string[] {
  if (block.type === 'html') return [block.value];
  if (block.type !== 'paragraph') return [];
  return block.children.flatMap((inline) => (inline.type === 'html' ? [inline.value] : []));
}

/** How many elements are open after a piece of HTML. */
function openAfter(before: number, html: string): number {
  return [...html.matchAll(htmlPart)].reduce((open, [, end, name]) => {
    if (name === undefined || holdsNothing.test(name)) return open;
    return end === '/' ? Math.max(0, open - 1) : open + 1;
  }, before);
}

function commandsIn(paragraph: Paragraph, comment: string): string[] {
  const { start, end } = offsets(paragraph);
  const texts = paragraph.children.filter(({ type }) => type === 'text').map(offsets);
  let offset = start;
  return comment
    .slice(start, end)
    .split(/(?<=\r\n|[\r\n])/)
    .flatMap((written) => {
      const line = written.trimStart();
      const at = offset + written.length - line.length;
      offset += written.length;
      const isText = texts.some((text) => text.start <= at && at < text.end);
      return isText && beginsCommand.test(line.trimEnd()) ? [line.trimEnd()] : [];
    });
}

interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** In UTF-16 code units; nodes that were parsed have them. */
function offsets({ position }: Pick<Paragraph, 'position'>): Offsets {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
