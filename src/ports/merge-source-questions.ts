import type { FileAtTag, SourceQuestion } from './sources.ts';

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
    files: [...a.files, ...b.files.filter((file) => !a.files.some((it) => isSameFile(it, file)))],
    notes: a.notes || b.notes,
  };
}

export function isSameFile(a: FileAtTag, b: FileAtTag): boolean {
  return a.path === b.path && a.tag === b.tag;
}
