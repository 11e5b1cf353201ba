import * as z from 'zod/mini';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { commitOf, tagTarget } from './tag-targets.ts';
import type { TagsPart } from './tags-query.ts';

/** What GitHub answered about one repository. */
export interface PartAnswer {
  /** Tag to commit: of those that were named as far as they exist, and of those that were listed. */
  readonly tags: ReadonlyMap<string, string>;
  /** How many the list holds, of how many that there are; 0 of 0 without a list. */
  readonly listed: number;
  readonly total: number;
  /** Where the list goes on; null at its end. */
  readonly next: string | null;
}

const target = z.nullable(tagTarget);
const named = z.nullable(z.object({ target }));
const list = z.object({
  totalCount: z.number(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  nodes: z.array(z.object({ name: z.string(), target })),
});
const fields = z.record(z.string(), z.unknown());

/** Takes the answer to a part of `tagsQuery` apart; throws UnreadableAnswer when something is missing in it. */
export function partAnswer(part: TagsPart, data: unknown): PartAnswer {
  const found = checkedAnswer(fields, data);
  const tags = new Map<string, string>();
  const add = (name: string, tag: z.infer<typeof target> | undefined) => {
    const commit = tag ? commitOf(tag) : undefined;
    if (commit !== undefined) tags.set(name, commit);
  };
  for (const [index, name] of part.named.entries())
    add(name, checkedAnswer(named, found[`t${index}`])?.target);
  if (part.listed === 'none') return { tags, listed: 0, total: 0, next: null };
  const { nodes, totalCount, pageInfo } = checkedAnswer(list, found.list);
  for (const node of nodes) add(node.name, node.target);
  return {
    tags,
    listed: nodes.length,
    total: totalCount,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}
