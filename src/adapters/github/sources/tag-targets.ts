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

/** The commit that a tag names; undefined when it names something else, such as a file, or leads too deep. */
export function commitOf({ __typename, oid, target }: TagTarget): string | undefined {
  if (__typename === 'Commit') return oid;
  return __typename === 'Tag' && target !== undefined ? commitOf(target) : undefined;
}

/** Throws UnreadableAnswer when it is not known what a tag names, because it leads through too many others. */
export function assertFollowed(name: string, { __typename, target }: TagTarget): void {
  if (__typename !== 'Tag') return;
  if (target === undefined)
    throw new UnreadableAnswer(`its tag ${name} leads through more than ${deepest} other tags`);
  assertFollowed(name, target);
}
