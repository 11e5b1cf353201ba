import type { Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { commandWord } from '../domain/commands/write-command.ts';

const beginsCommand = new RegExp(`^${commandWord}(?![^ \\t])`);

/**
 * The lines of a comment that are commands: those of paragraphs that begin with the word of commands. What stands in
 * code, quotes, lists, tables, headings and HTML is somebody else's word, an example or invisible, and is none.
 * A line is taken as it was written, so that nothing can hide in it (GitHub Flavored Markdown Spec).
 */
export function commandLines(written: string): string[] {
  // The parser does not count a byte order mark among the places that it tells.
  const comment = written.replace(/^\uFEFF/, '');
  if (!comment.includes(commandWord)) return [];
  const { children } = fromMarkdown(comment, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return children.flatMap((block) => (block.type === 'paragraph' ? commandsIn(block, comment) : []));
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
