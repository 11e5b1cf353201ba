import * as z from 'zod/mini';
import type { TagNotes } from '../../../domain/release-notes/tag-notes.ts';
import type { SourceNotes } from '../../../ports/sources.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';

const pageInfo = z.object({ hasNextPage: z.boolean() });

const notes = z.object({
  said: z.object({
    pageInfo,
    nodes: z.array(
      z.object({
        name: z.string(),
        target: z.nullable(z.object({ message: z.optional(z.nullable(z.string())) })),
      }),
    ),
  }),
  releases: z.object({
    pageInfo,
    nodes: z.array(
      z.object({
        tagName: z.string(),
        name: z.nullable(z.string()),
        description: z.nullable(z.string()),
        isDraft: z.boolean(),
      }),
    ),
  }),
});

/** What the newest tags and releases of a repository say. Drafts are seen by who may write, and said by nobody yet. */
export function notesAnswer(found: Readonly<Record<string, unknown>>): SourceNotes {
  const { said, releases } = checkedAnswer(notes, found);
  const byTag = new Map<string, TagNotes>();
  for (const { name, target } of said.nodes) {
    const message = target?.message;
    byTag.set(name, typeof message === 'string' ? { message } : {});
  }
  const published = releases.nodes.filter(({ isDraft }) => !isDraft);
  for (const { tagName, name, description } of published) {
    byTag.set(tagName, { ...byTag.get(tagName), release: { title: name, text: description ?? '' } });
  }
  return {
    byTag,
    cutLists: [
      ...(said.pageInfo.hasNextPage ? [said.nodes.map(({ name }) => name)] : []),
      ...(releases.pageInfo.hasNextPage ? [published.map(({ tagName }) => tagName)] : []),
    ],
  };
}
