import type {
  CommitRequest,
  CommitResult,
  FileContent,
  ReleaseRepository,
  TreeEntry,
} from '../../../../src/ports/release-repository.ts';
import { idOf } from '../../memory/memory-commits.ts';

type RecordFiles = ReadonlyMap<string, FileContent>;

export interface WrittenRecords {
  readonly id: string;
  readonly message: string;
  /** Null deletes. */
  readonly changes: ReadonlyMap<string, Uint8Array | null>;
}

/** The branch of the records, apart from git: its commits cost nothing, and are taken back in no time. */
export interface RecordsInMemory {
  readonly tip: string;
  /** The newest files, as text, by path. */
  texts(): ReadonlyMap<string, string>;
  /** Undefined for a commit of another branch; the same below. */
  list(commit: string, folder: string): TreeEntry[] | undefined;
  read(commit: string, paths: readonly string[]): RecordFiles | undefined;
  commit(request: CommitRequest): CommitResult;
  /** What each commit changed, oldest first; the first one has all that was there at the beginning. */
  history(): readonly WrittenRecords[];
  /** Gives what brings them back to what they are now. */
  remember(): () => void;
}

/** Begins with what is on the branch. */
export async function recordsInMemory(git: ReleaseRepository, branch: string): Promise<RecordsInMemory> {
  const begin = (await git.branches(branch)).get(branch);
  if (begin === undefined) throw new Error(`there is no branch ${branch}`);
  const commits = new Map<string, RecordFiles>([
    [begin, await git.read(begin, await pathsBelow(git, begin, ''))],
  ]);
  const first = [...(commits.get(begin) ?? [])].map(([path, { bytes }]) => [path, bytes] as const);
  const written: WrittenRecords[] = [{ id: begin, message: 'the beginning', changes: new Map(first) }];
  let tip = begin;
  const newest = () => commits.get(tip) ?? new Map<string, FileContent>();
  return {
    get tip() {
      return tip;
    },
    texts: () =>
      new Map([...newest()].map(([path, { bytes }]) => [path, new TextDecoder().decode(bytes ?? undefined)])),
    list(commit, folder) {
      const files = commits.get(commit);
      return files && children([...files.keys()], folder);
    },
    read(commit, paths) {
      const files = commits.get(commit);
      if (files === undefined) return undefined;
      return new Map(
        paths.flatMap((path) => {
          const content = files.get(path);
          return content === undefined ? [] : [[path, content] as const];
        }),
      );
    },
    history: () => written,
    commit({ expected, writes, message }) {
      if (expected !== tip) return { kind: 'moved' };
      const files = new Map(newest());
      for (const { path, bytes } of writes) {
        if (bytes === null) files.delete(path);
        else files.set(path, { id: idOf(bytes), size: bytes.byteLength, bytes });
      }
      tip = idOf(`${tip} ${commits.size}`);
      commits.set(tip, files);
      written.push({ id: tip, message, changes: new Map(writes.map(({ path, bytes }) => [path, bytes])) });
      return { kind: 'committed', commit: tip };
    },
    remember() {
      const [then, known, count] = [tip, new Set(commits.keys()), written.length];
      return () => {
        tip = then;
        written.splice(count);
        for (const commit of commits.keys()) if (!known.has(commit)) commits.delete(commit);
      };
    },
  };
}

/** All paths of a commit below a folder; the root is empty. */
export async function pathsBelow(git: ReleaseRepository, commit: string, folder: string): Promise<string[]> {
  const entries = await git.list(commit, folder);
  const found = await Promise.all(
    entries.map(async ({ name, kind }) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      return kind === 'folder' ? pathsBelow(git, commit, path) : [path];
    }),
  );
  return found.flat();
}

function children(paths: readonly string[], folder: string): TreeEntry[] {
  const prefix = `${folder}/`;
  const entries = new Map<string, TreeEntry>();
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...deeper] = path.slice(prefix.length).split('/');
    entries.set(name, { name, kind: deeper.length > 0 ? 'folder' : 'file', id: idOf(name) });
  }
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
