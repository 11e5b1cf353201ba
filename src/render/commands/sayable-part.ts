import { paragraph, words } from '../markdown/blocks.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { commandBlocks } from './command-blocks.ts';

/** What can be said in a comment on the pull request, to copy; no part where that is nothing. */
export function sayablePart(commands: readonly string[]): MarkdownPart[] {
  if (commands.length === 0) return [];
  const nodes = [
    paragraph(words('As a comment on this pull request, by people who may write here:')),
    ...commandBlocks(commands),
  ];
  return [{ title: 'What can be said here', body: { kind: 'whole', nodes } }];
}
