import type { SourceAnswer, SourceNotes, Sources } from '../../src/ports/sources.ts';

export interface FakeSources extends Sources {
  /** Tag to commit, by repository; a repository that is not here is out of reach. */
  readonly repositories: Map<string, Map<string, string>>;
  /** Text of files by `<repository> <tag> <path>`. */
  readonly files: Map<string, string>;
  /** What tags and releases say, by repository. */
  readonly notes: Map<string, SourceNotes>;
  /** Each repository at each question, and `forget`. */
  readonly asked: readonly string[];
}

export function createFakeSources(): FakeSources {
  const repositories = new Map<string, Map<string, string>>();
  const files = new Map<string, string>();
  const notes = new Map<string, SourceNotes>();
  const asked: string[] = [];
  const read: Sources['read'] = async (questions) => {
    asked.push(...questions.map(({ repository }) => repository));
    const answers = questions.map((question): [string, SourceAnswer] => {
      const { repository, files: wanted } = question;
      const tags = repositories.get(repository);
      if (tags === undefined) return [repository, { kind: 'unreachable', reason: 'no answer' }];
      const found = wanted.flatMap(({ tag, path }) => {
        const text = tags.has(tag) ? files.get(`${repository} ${tag} ${path}`) : undefined;
        return text === undefined ? [] : [{ tag, path, bytes: Buffer.from(text), strange: false }];
      });
      const said = notes.get(repository) ?? { byTag: new Map(), cutLists: [] };
      return [repository, { kind: 'read', tags, files: found, notes: question.notes ? said : null }];
    });
    return new Map(answers);
  };
  return {
    ...{ repositories, files, notes, asked, read },
    forget: () => asked.push('forget'),
  };
}
