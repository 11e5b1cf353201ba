import type { TagsAnswer, TagsQuestion } from '../../../ports/sources.ts';
import type { RepositoryName } from '../repository-name.ts';
import type { PartAnswer } from './part-answer.ts';
import type { Read } from './read-tags.ts';
import type { TagsPart } from './tags-query.ts';

/** What is known of one repository's tags. */
export interface KnownTags {
  /** What to ask next so that the question can be answered; undefined when nothing is missing. */
  missing(wanted: TagsQuestion['tags']): TagsPart | undefined;
  add(part: TagsPart, read: Read<PartAnswer>): void;
  answer(): TagsAnswer;
}

/** How far the list of tags was read: not at all, the newest, some pages of all, or to its end. */
type Progress = 'nothing' | 'newest' | { readonly after: string; readonly listed: number } | 'everything';

/** Remembers what was asked of one repository and what came of it, so that nothing is asked twice. */
export function createKnownTags(repository: RepositoryName): KnownTags {
  const tags = new Map<string, string>();
  const asked = new Set<string>();
  let progress: Progress = 'nothing';
  let unreachable: string | undefined;

  function advance({ listed, total, next }: PartAnswer): void {
    const sofar = listed + (typeof progress === 'object' ? progress.listed : 0);
    if (next !== null) progress = { after: next, listed: sofar };
    else if (sofar === total) progress = 'everything';
    else
      unreachable = `the tags of ${repository.owner}/${repository.name} changed while they were being read`;
  }
  return {
    missing(wanted) {
      if (unreachable !== undefined || progress === 'everything') return undefined;
      if (wanted === 'all') {
        const after = typeof progress === 'object' ? progress.after : null;
        return { repository, named: [], listed: { after } };
      }
      const named = wanted.filter((tag) => !asked.has(tag));
      const listed = progress === 'nothing' ? 'newest' : 'none';
      return named.length === 0 && listed === 'none' ? undefined : { repository, named, listed };
    },
    add({ named, listed }, read) {
      if (read.kind === 'unreachable') {
        unreachable = read.reason;
        return;
      }
      for (const [tag, commit] of read.answer.tags) tags.set(tag, commit);
      for (const tag of named) asked.add(tag);
      if (listed === 'newest') progress = 'newest';
      if (typeof listed === 'object') advance(read.answer);
    },
    answer: () =>
      unreachable === undefined
        ? { kind: 'tags', tags: new Map(tags) }
        : { kind: 'unreachable', reason: unreachable },
  };
}
