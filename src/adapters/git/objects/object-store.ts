import { type FileContent, RepositoryUnavailable } from '../../../ports/release-repository.ts';
import { BoundedCache } from './bounded-cache.ts';
import type { CatFile } from './cat-file.ts';
import type { ObjectFormat } from './object-format.ts';
import { parseTree, type Tree } from './tree.ts';

/** Bytes of a file above which only its size is told. */
const fileLimit = 1024 * 1024;

/** Bytes of raw objects that are kept, and the size up to which a file counts as worth it. */
const cacheLimit = 32 * 1024 * 1024;
const cachedFileLimit = 64 * 1024;

/** Objects by id. What an id names never changes, so what was read once is kept. */
export interface ObjectStore {
  readonly format: ObjectFormat;
  /** The id of a commit's root tree. */
  rootOf(commit: string): Promise<string>;
  tree(id: string): Promise<Tree>;
  /** Files by the id of their blob; those that the repository does not have are left out. */
  files(ids: Iterable<string>): Promise<Map<string, FileContent>>;
  /** Whether the repository has this commit. */
  hasCommit(id: string): Promise<boolean>;
}

/** Brings blobs here that may be missing, as far as they can be had; rejects when that cannot be told. */
export type BringBlobs = (ids: readonly string[]) => Promise<void>;

/** Without `bring` the repository is taken to be complete. */
export function createObjectStore(catFile: CatFile, format: ObjectFormat, bring?: BringBlobs): ObjectStore {
  const roots = new Map<string, string>();
  const trees = new BoundedCache<Tree>(cacheLimit);
  const files = new BoundedCache<FileContent>(cacheLimit);
  const underWay = new Map<string, Promise<Tree>>();

  const readTree = async (id: string) => {
    const answer = await catFile.contents(id);
    if (answer?.type !== 'tree') throw missing('folder', id);
    const tree = parseTree(answer.bytes, format);
    trees.set(id, tree, answer.size);
    return tree;
  };
  const readFile = async (id: string): Promise<FileContent | undefined> => {
    const info = await catFile.info(id);
    if (info?.type !== 'blob') return undefined;
    if (info.size > fileLimit) return { id, size: info.size, bytes: null };
    const answer = await catFile.contents(id);
    if (answer === undefined) return undefined;
    const file = { id, size: answer.size, bytes: answer.bytes };
    if (file.size <= cachedFileLimit) files.set(id, file, file.size);
    return file;
  };

  const readFiles = async (ids: readonly string[]) => {
    const found = await Promise.all(ids.map(async (id) => files.get(id) ?? (await readFile(id))));
    return new Map(found.flatMap((file) => (file === undefined ? [] : [[file.id, file] as const])));
  };

  return {
    format,
    async rootOf(commit) {
      const known = roots.get(commit);
      if (known !== undefined) return known;
      const answer = await catFile.contents(commit);
      const root = answer?.type === 'commit' ? treeOfCommit(answer.bytes) : undefined;
      if (root === undefined) throw missing('commit', commit);
      roots.set(commit, root);
      return root;
    },
    async tree(id) {
      const known = trees.get(id);
      if (known !== undefined) return known;
      const reading = underWay.get(id) ?? readTree(id).finally(() => underWay.delete(id));
      underWay.set(id, reading);
      return await reading;
    },
    async files(ids) {
      const wanted = [...new Set(ids)];
      const here = await readFiles(wanted);
      const missing = wanted.filter((id) => !here.has(id));
      if (missing.length === 0 || bring === undefined) return here;
      await bring(missing);
      return new Map([...here, ...(await readFiles(missing))]);
    },
    async hasCommit(id) {
      return roots.has(id) || (await catFile.info(id))?.type === 'commit';
    },
  };
}

function treeOfCommit(bytes: Buffer): string | undefined {
  return /^tree ([0-9a-f]+)\n/.exec(bytes.toString('latin1', 0, 80))?.[1];
}

function missing(kind: string, id: string): RepositoryUnavailable {
  return new RepositoryUnavailable(`the repository has no ${kind} ${id}; it may be incomplete`);
}
