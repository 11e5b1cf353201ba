import type { FileContent, TreeEntry } from '../../../ports/release-repository.ts';
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

/** The regular files among the paths, each tree and file asked for once and all at the same time. */
export async function readFiles(
  store: ObjectStore,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, FileContent>> {
  const root = await store.rootOf(commit);
  const found = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, await fileAt(store, root, path)] as const),
  );
  return new Map(found.flatMap(([path, file]) => (file === undefined ? [] : [[path, file] as const])));
}

/** Files by blob id; what is missing is left out. */
export async function readBlobs(
  store: ObjectStore,
  blobs: readonly string[],
): Promise<Map<string, FileContent>> {
  const found = await Promise.all([...new Set(blobs)].map((id) => store.file(id)));
  return new Map(found.flatMap((file) => (file === undefined ? [] : [[file.id, file] as const])));
}

async function fileAt(store: ObjectStore, root: string, path: string): Promise<FileContent | undefined> {
  const entry = await entryAt(store, root, path);
  return entry !== undefined && kindOf(entry) === 'file' ? await store.file(entry.id) : undefined;
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
