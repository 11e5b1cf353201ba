import type {
  CommitRequest,
  CommitResult,
  FileContent,
  ReleaseRepository,
} from '../../ports/release-repository.ts';
import { type RehearsedFiles, withRehearsed, withWrites } from './rehearsed-files.ts';

interface RehearsedCommit {
  /** The commit below it that there really is; null when there is none. */
  readonly base: string | null;
  readonly files: RehearsedFiles;
}

/**
 * A repository in which nothing is written: commits are only remembered, and shown to whoever reads afterwards, so
 * that everything goes as it would go. What is known of commits besides their files, such as their history, is told
 * of those that there really are.
 */
export function rehearseRepository(repository: ReleaseRepository): ReleaseRepository {
  const heads = new Map<string, string>();
  const commits = new Map<string, RehearsedCommit>();
  const blobs = new Map<string, FileContent>();

  async function branches(...prefixes: string[]): Promise<ReadonlyMap<string, string>> {
    const rehearsed = [...heads].filter(([name]) => prefixes.some((prefix) => isMeant(name, prefix)));
    return new Map([...(await repository.branches(...prefixes)), ...rehearsed]);
  }

  async function commit(request: CommitRequest): Promise<CommitResult> {
    const { branch, expected, startFrom, writes } = request;
    const head = (await branches(branch)).get(branch) ?? null;
    if (head !== expected) return { kind: 'moved' };
    const parent = expected ?? startFrom ?? null;
    const { base, files } = (parent === null ? undefined : commits.get(parent)) ?? {
      base: parent,
      files: new Map(),
    };
    const id = `${commits.size + 1}`.padStart(40, '0');
    const written = withWrites(files, writes);
    for (const content of written.values()) if (content !== null) blobs.set(content.id, content);
    commits.set(id, { base, files: written });
    heads.set(branch, id);
    return { kind: 'committed', commit: id };
  }

  return {
    ...repository,
    branches,
    commit,
    heal: async () => [],
    async list(id, folder) {
      const { base, files } = commits.get(id) ?? { base: id, files: new Map() };
      const entries = base === null ? [] : await repository.list(base, folder);
      return withRehearsed(entries, folder, files);
    },
    async read(id, paths) {
      const { base, files } = commits.get(id) ?? { base: id, files: new Map() };
      const others = paths.filter((path) => !files.has(path));
      const there = base === null || others.length === 0 ? [] : await repository.read(base, others);
      const rehearsed = paths.flatMap((path) => {
        const content = files.get(path);
        return content === undefined || content === null ? [] : [[path, content] as const];
      });
      return new Map([...there, ...rehearsed]);
    },
    async readBlobs(ids) {
      const known = ids.flatMap((id) => {
        const content = blobs.get(id);
        return content === undefined ? [] : [[id, content] as const];
      });
      const others = ids.filter((id) => !blobs.has(id));
      return new Map([...(others.length === 0 ? [] : await repository.readBlobs(others)), ...known]);
    },
  };
}

function isMeant(name: string, prefix: string): boolean {
  return prefix.endsWith('/') ? name.startsWith(prefix) : name === prefix;
}
