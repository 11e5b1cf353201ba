import { absentCheck, type CheckState } from '../../src/domain/readiness/check-state.ts';
import type { SourceAnswer, SourceNotes, Sources } from '../../src/ports/sources.ts';

export interface FakeSources extends Sources {
  /** Tag to commit, by repository; a repository that is not here is out of reach. */
  readonly repositories: Map<string, Map<string, string>>;
  /** Text of files by `<repository> <tag or commit> <path>`. */
  readonly files: Map<string, string>;
  /** What tags and releases say, by repository. */
  readonly notes: Map<string, SourceNotes>;
  /** Commits of any repository that are there without a tag. */
  readonly commits: Set<string>;
  /** State of checks by `<repository> <tag or commit> <name>`; others are not there. */
  readonly checks: Map<string, CheckState>;
  /** Each repository at each question, and `forget`. */
  readonly asked: readonly string[];
}

export function createFakeSources(): FakeSources {
  const repositories = new Map<string, Map<string, string>>();
  const files = new Map<string, string>();
  const notes = new Map<string, SourceNotes>();
  const commits = new Set<string>();
  const checks = new Map<string, CheckState>();
  const asked: string[] = [];
  const read: Sources['read'] = async (questions) => {
    asked.push(...questions.map(({ repository }) => repository));
    const answers = questions.map((question): [string, SourceAnswer] => {
      const { repository, files: wanted, commits: ids = [], checks: names = [] } = question;
      const tags = repositories.get(repository);
      if (tags === undefined) return [repository, { kind: 'unreachable', reason: 'no answer' }];
      const found = wanted.flatMap(({ tag, path }) => {
        const text = tags.has(tag) ? files.get(`${repository} ${tag} ${path}`) : undefined;
        return text === undefined ? [] : [{ tag, path, bytes: Buffer.from(text), strange: false }];
      });
      const isThere = (commit: string) => commits.has(commit) || [...tags.values()].includes(commit);
      const there = ids
        .filter(({ commit }) => isThere(commit))
        .map(({ commit, path }) => {
          const text = files.get(`${repository} ${commit} ${path}`);
          return {
            commit,
            path,
            file: text === undefined ? null : { bytes: Buffer.from(text), strange: false },
          };
        });
      const states = names.map((check) => {
        const state = checks.get(`${repository} ${check.at} ${check.name}`) ?? absentCheck;
        return { ...check, state };
      });
      const said = notes.get(repository) ?? { byTag: new Map(), cutLists: [] };
      const about = { notes: question.notes ? said : null, commits: there, checks: states };
      return [repository, { kind: 'read', tags, files: found, ...about }];
    });
    return new Map(answers);
  };
  return {
    ...{ repositories, files, notes, commits, checks, asked, read },
    forget: () => asked.push('forget'),
  };
}
