import { isSameCheck, isSameCommit, isSameFile } from '../../../ports/merge-source-questions.ts';
import type {
  CheckQuestion,
  CommitQuestion,
  FileAtTag,
  FoundCheck,
  FoundCommit,
  SourceAnswer,
  SourceFile,
  SourceNotes,
  SourceQuestion,
} from '../../../ports/sources.ts';
import type { RepositoryName } from '../repository-name.ts';
import type { PartAnswer } from './part-answer.ts';
import type { Read } from './read-parts.ts';
import type { SourcePart } from './source-query.ts';

/** What is known of one repository. */
export interface KnownSource {
  /** What to ask next so that the question can be answered; undefined when nothing is missing. */
  missing(question: SourceQuestion): SourcePart | undefined;
  add(part: SourcePart, read: Read<PartAnswer>): void;
  answer(question: SourceQuestion): SourceAnswer;
}

/** How far the list of tags was read: not at all, the newest, some pages of all, or to its end. */
type Progress = 'nothing' | 'newest' | { readonly after: string; readonly listed: number } | 'everything';

/** Remembers what was asked of one repository and what came of it, so that nothing is asked twice. */
export function createKnownSource(repository: RepositoryName): KnownSource {
  const tags = new Map<string, string>();
  const asked = new Set<string>();
  const askedFiles: FileAtTag[] = [];
  const files: SourceFile[] = [];
  const askedCommits: CommitQuestion[] = [];
  const commits: FoundCommit[] = [];
  const checks: FoundCheck[] = [];
  let notes: SourceNotes | null = null;
  let progress: Progress = 'nothing';
  let unreachable: string | undefined;

  function advance({ listed, total, next }: PartAnswer): void {
    const sofar = listed + (typeof progress === 'object' ? progress.listed : 0);
    if (next !== null) progress = { after: next, listed: sofar };
    else if (sofar === total) progress = 'everything';
    else
      unreachable = `the tags of ${repository.owner}/${repository.name} changed while they were being read`;
  }

  function missingTags(wanted: SourceQuestion['tags']): Pick<SourcePart, 'named' | 'listed'> {
    if (progress === 'everything') return { named: [], listed: 'none' };
    if (wanted === 'all') {
      const after = typeof progress === 'object' ? progress.after : null;
      return { named: [], listed: { after } };
    }
    const named = wanted.filter((tag) => !asked.has(tag));
    return { named, listed: progress === 'nothing' ? 'newest' : 'none' };
  }
  return {
    missing(question) {
      if (unreachable !== undefined) return undefined;
      const part = {
        repository,
        ...missingTags(question.tags),
        files: without(question.files, askedFiles, isSameFile),
        notes: question.notes && notes === null,
        commits: without(question.commits, askedCommits, isSameCommit),
        checks: without<CheckQuestion>(question.checks, checks, isSameCheck),
      };
      return isEmpty(part) ? undefined : part;
    },
    add(part, read) {
      if (read.kind === 'unreachable') {
        unreachable = read.reason;
        return;
      }
      const { answer } = read;
      for (const [tag, commit] of answer.tags) tags.set(tag, commit);
      for (const tag of part.named) asked.add(tag);
      askedFiles.push(...part.files);
      files.push(...answer.files);
      askedCommits.push(...part.commits);
      commits.push(...answer.commits);
      checks.push(...answer.checks);
      notes ??= answer.notes;
      if (part.listed === 'newest') progress = 'newest';
      if (typeof part.listed === 'object') advance(answer);
    },
    answer: (question) =>
      unreachable === undefined
        ? {
            kind: 'read',
            tags: new Map(tags),
            files: among(question.files, files, isSameFile),
            notes: question.notes ? notes : null,
            commits: among(question.commits, commits, isSameCommit),
            checks: among(question.checks, checks, isSameCheck),
          }
        : { kind: 'unreachable', reason: unreachable },
  };
}

function isEmpty({ named, listed, files, notes, commits, checks }: SourcePart): boolean {
  const lists = [named, files, commits, checks];
  return lists.every((list) => list.length === 0) && listed === 'none' && !notes;
}

type Same<Item> = (one: Item, other: Item) => boolean;

function without<Item>(
  wanted: readonly Item[] = [],
  known: readonly Item[],
  isSame: Same<Item>,
): readonly Item[] {
  return wanted.filter((item) => !known.some((it) => isSame(it, item)));
}

function among<Item, Known extends Item>(
  wanted: readonly Item[] = [],
  known: readonly Known[],
  isSame: Same<Item>,
): Known[] {
  return wanted.flatMap((item) => known.find((it) => isSame(it, item)) ?? []);
}
