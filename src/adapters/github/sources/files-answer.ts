import * as z from 'zod/mini';
import type {
  CommitQuestion,
  FileAtTag,
  FileContents,
  FoundCommit,
  SourceFile,
} from '../../../ports/sources.ts';
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

const typed = z.nullable(z.object({ __typename: z.string() }));

/** The files among the fields `f0`, `f1`, … of a repository. */
export function filesAnswer(
  wanted: readonly FileAtTag[],
  found: Readonly<Record<string, unknown>>,
): SourceFile[] {
  return wanted.flatMap(({ tag, path }, index): SourceFile[] => {
    const file = contentsOf(found[`f${index}`]);
    return file === null ? [] : [{ tag, path, ...file }];
  });
}

/** The commits among the fields `c0`, `c1`, …, with their files among `d0`, `d1`, …. */
export function commitsAnswer(
  wanted: readonly CommitQuestion[],
  found: Readonly<Record<string, unknown>>,
): FoundCommit[] {
  return wanted.flatMap(({ commit, path }, index): FoundCommit[] => {
    if (checkedAnswer(typed, found[`c${index}`])?.__typename !== 'Commit') return [];
    return [{ commit, path, file: path === null ? null : contentsOf(found[`d${index}`]) }];
  });
}

/** Null when nothing is there. A link is a file that holds the path that it leads to. */
function contentsOf(found: unknown): FileContents | null {
  const file = checkedAnswer(object, found);
  if (file === null) return null;
  if (file.isTruncated === true) return { bytes: null, strange: false };
  const { text } = file;
  const isText = file.__typename === 'Blob' && file.isBinary !== true && typeof text === 'string';
  return { bytes: isText ? encoder.encode(text) : null, strange: !isText };
}
