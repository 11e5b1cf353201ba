import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

/** Rows of a table are not padded to one width, so that the length of a row depends on that row alone. */
const options: Options = {
  bullet: '-',
  rule: '-',
  resourceLink: true,
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

const encoder = new TextEncoder();

/** GitHub-flavoured Markdown of a tree, without a final newline. */
export function serializeMarkdown(nodes: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...nodes] }, options).trimEnd();
}

/** The length of a text in bytes of UTF-8, which is never less than its length in any other unit. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
