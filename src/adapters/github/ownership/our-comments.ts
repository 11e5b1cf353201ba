import * as z from 'zod/mini';

/** Fields of a comment in GraphQL by which ours are told from others. */
export const commentFields = 'fullDatabaseId viewerDidAuthor body';

export const commentAnswer = z.object({
  /** A large number, which comes as text. */
  fullDatabaseId: z.union([z.string().check(z.regex(/^\d{1,15}$/)), z.number()]),
  viewerDidAuthor: z.boolean(),
  body: z.string(),
});

export type CommentAnswer = z.infer<typeof commentAnswer>;

/** Whether a comment is ours, and the one that begins with the marker. */
export function isOurComment({ viewerDidAuthor, body }: CommentAnswer, marker: string): boolean {
  return viewerDidAuthor && body.split('\n', 1).join().trimEnd() === marker;
}
