import {
  type FileContent,
  RepositoryUnavailable,
  type TreeEntry,
} from '../../../ports/release-repository.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import { type Entry, folderEntry, fromByteName, kindOf, type Tree, toByteName } from '../objects/tree.ts';

/** The direct children of a folder (`''` is the root), sorted by name; empty when there is no such folder. */
export async function listFolder(store: ObjectStore, commit: string, folder: string): Promise<TreeEntry[]> {
  const entry = await entryAt(store, await store.rootOf(commit), folder);
  if (entry === undefined || kindOf(entry) !== 'folder') return [];
  return [...(await store.tree(entry.id))]
    .map(([name, child]) => ({ name: fromByteName(name), kind: kindOf(child), id: child.id }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The regular files among the paths, each tree and file asked for once and all at the same time. A file that the
 * commit has and the repository lacks is not taken for one that is not there: RepositoryUnavailable.
 */
export async function readFiles(
  store: ObjectStore,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, FileContent>> {
  const blobs = await findBlobs(store, commit, paths);
  const files = await store.files(blobs.values());
  return new Map([...blobs].map(([path, blob]) => [path, files.get(blob) ?? lost(path, commit)]));
}

/** The blobs of the regular files among the paths. */
export async function findBlobs(
  store: ObjectStore,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const root = await store.rootOf(commit);
  const found = await Promise.all(
    [...new Set(paths)].map(async (path) => {
      const entry = await entryAt(store, root, path);
      return entry !== undefined && kindOf(entry) === 'file' ? [[path, entry.id] as const] : [];
    }),
  );
  return new Map(found.flat());
}

function lost(path: string, commit: string): never {
  throw new RepositoryUnavailable(
    `the repository has no contents of ${path} in ${commit}; it may be incomplete`,
  );
}

async function entryAt(store: ObjectStore, root: string, path: string): Promise<Entry | undefined> {
  let entry: Entry = folderEntry(root);
  for (const part of path.split('/').filter((name) => name !== '')) {
    if (kindOf(entry) !== 'folder') return undefined;
    const tree: Tree = await store.tree(entry.id);
    const child = tree.get(toByteName(part));
    if (child === undefined) return undefined;
    entry = child;
  }
  return entry;
}
