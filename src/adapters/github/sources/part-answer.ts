import * as z from 'zod/mini';
import type { FoundCheck, FoundCommit, SourceFile, SourceNotes } from '../../../ports/sources.ts';
import { checkAnswer, hiddenCheck } from '../check-states/check-answer.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { commitsAnswer, filesAnswer } from './files-answer.ts';
import { notesAnswer } from './notes-answer.ts';
import type { SourcePart } from './source-query.ts';
import { assertFollowed, commitOf, tagTarget } from './tag-targets.ts';

/** What GitHub answered about one repository. */
export interface PartAnswer {
  /** Tag to commit: of those that were named as far as they exist, and of those that were listed and can be followed. */
  readonly tags: ReadonlyMap<string, string>;
  /** How many the list holds, of how many that there are; 0 of 0 without a list. */
  readonly listed: number;
  readonly total: number;
  /** Where the list goes on; null at its end. */
  readonly next: string | null;
  /** Those of the files that are there. */
  readonly files: readonly SourceFile[];
  /** Null when they were not asked for. */
  readonly notes: SourceNotes | null;
  /** Those of the commits that are there. */
  readonly commits: readonly FoundCommit[];
  readonly checks: readonly FoundCheck[];
}

const target = z.nullable(tagTarget);
const named = z.nullable(z.object({ target }));
const list = z.object({
  totalCount: z.number(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  nodes: z.array(z.object({ name: z.string(), target })),
});
const fields = z.record(z.string(), z.unknown());

/**
 * Takes the answer to a part of `sourceQuery` apart; throws UnreadableAnswer when something is missing in it. Checks that
 * may not be seen, by the names of their fields, are unknown.
 */
export function partAnswer(part: SourcePart, data: unknown, hidden: ReadonlySet<string>): PartAnswer {
  const found = checkedAnswer(fields, data);
  const tags = new Map<string, string>();
  const add = (name: string, tag: z.infer<typeof target> | undefined) => {
    const commit = tag ? commitOf(tag) : undefined;
    if (commit !== undefined) tags.set(name, commit);
  };
  for (const [index, name] of part.named.entries()) {
    const tag = checkedAnswer(named, found[`t${index}`])?.target;
    if (tag) assertFollowed(name, tag);
    add(name, tag);
  }
  const besides = {
    files: filesAnswer(part.files, found),
    notes: part.notes ? notesAnswer(found) : null,
    commits: commitsAnswer(part.commits, found),
    checks: part.checks.map((check, index): FoundCheck => {
      const field = `k${index}`;
      return { ...check, state: hidden.has(field) ? hiddenCheck : checkAnswer(found[field]) };
    }),
  };
  if (part.listed === 'none') return { tags, listed: 0, total: 0, next: null, ...besides };
  const { nodes, totalCount, pageInfo } = checkedAnswer(list, found.list);
  for (const node of nodes) add(node.name, node.target);
  return {
    tags,
    listed: nodes.length,
    total: totalCount,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    ...besides,
  };
}
