import * as z from 'zod/mini';
import { UnreadableAnswer } from '../failures/failure.ts';

/** Annotated tags within annotated tags that are followed. */
const deepest = 4;

/** Fields of a git object that lead to the commit that a tag names, through annotated tags. */
export const targetFields = nestedTarget(deepest);

function nestedTarget(depth: number): string {
  const inner = depth === 0 ? '' : ` ... on Tag { target { ${nestedTarget(depth - 1)} } }`;
  return `__typename oid${inner}`;
}

export const tagTarget = z.object({
  __typename: z.string(),
  oid: z.string(),
  get target() {
    return z.optional(tagTarget);
  },
});

export type TagTarget = z.infer<typeof tagTarget>;

/** The commit that a tag names; undefined when it names something else, such as a file. */
export function commitOf({ __typename, oid, target }: TagTarget): string | undefined {
  if (__typename === 'Commit') return oid;
  if (__typename !== 'Tag') return undefined;
  if (target === undefined)
    throw new UnreadableAnswer(`a tag in it leads through more than ${deepest} other tags`);
  return commitOf(target);
}
