import * as z from 'zod/mini';
import type { FileAtTag, SourceFile } from '../../../ports/sources.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';

const object = z.nullable(
  z.object({
    __typename: z.string(),
    isBinary: z.optional(z.nullable(z.boolean())),
    isTruncated: z.optional(z.boolean()),
    text: z.optional(z.nullable(z.string())),
  }),
);

const encoder = new TextEncoder();

/** The files among the fields `f0`, `f1`, … of a repository. A link is a file that holds the path that it leads to. */
export function filesAnswer(
  wanted: readonly FileAtTag[],
  found: Readonly<Record<string, unknown>>,
): SourceFile[] {
  return wanted.flatMap(({ tag, path }, index): SourceFile[] => {
    const file = checkedAnswer(object, found[`f${index}`]);
    if (file === null) return [];
    if (file.isTruncated === true) return [{ tag, path, bytes: null, strange: false }];
    const { text } = file;
    const isText = file.__typename === 'Blob' && file.isBinary !== true && typeof text === 'string';
    return [{ tag, path, bytes: isText ? encoder.encode(text) : null, strange: !isText }];
  });
}
