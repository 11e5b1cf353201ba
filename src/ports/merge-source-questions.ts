import type { CheckQuestion, CommitQuestion, FileAtTag, SourceQuestion } from './sources.ts';

/** One question for each repository: applications may share one. */
export function mergeSourceQuestions(questions: readonly SourceQuestion[]): SourceQuestion[] {
  const merged = new Map<string, SourceQuestion>();
  for (const question of questions) {
    const before = merged.get(question.repository);
    merged.set(question.repository, before === undefined ? question : both(before, question));
  }
  return [...merged.values()];
}

function both(a: SourceQuestion, b: SourceQuestion): SourceQuestion {
  return {
    repository: a.repository,
    tags: a.tags === 'all' || b.tags === 'all' ? 'all' : [...new Set([...a.tags, ...b.tags])],
    files: union(a.files, b.files, isSameFile),
    notes: a.notes || b.notes,
    commits: union(a.commits ?? [], b.commits ?? [], isSameCommit),
    checks: union(a.checks ?? [], b.checks ?? [], isSameCheck),
  };
}

function union<Item>(
  some: readonly Item[],
  others: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): Item[] {
  return [...some, ...others.filter((other) => !some.some((one) => isSame(one, other)))];
}

/** Whether two questions, each to the same repository, have one answer. */
export function isSameFile(a: FileAtTag, b: FileAtTag): boolean {
  return a.path === b.path && a.tag === b.tag;
}

export function isSameCommit(a: CommitQuestion, b: CommitQuestion): boolean {
  return a.commit === b.commit && a.path === b.path;
}

export function isSameCheck(a: CheckQuestion, b: CheckQuestion): boolean {
  return a.of === b.of && a.at === b.at && a.name === b.name;
}
