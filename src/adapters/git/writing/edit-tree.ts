import type { FileWrite } from '../../../ports/release-repository.ts';
import { type NewObject, objectId } from '../objects/object-format.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import {
  type ByteName,
  type Entry,
  fileMode,
  folderEntry,
  isFileMode,
  kindOf,
  serializeTree,
  toByteName,
} from '../objects/tree.ts';

export interface EditedTree {
  readonly id: string;
  /** The blobs and trees that the repository may not have yet. */
  readonly objects: readonly NewObject[];
}

/** What shall be written below one folder: a file's bytes, null for a deletion, or a folder's own writes. */
type Edits = Map<ByteName, Uint8Array | null | Edits>;

/**
 * The tree that comes of writing files into the tree `root` (undefined: an empty one). Folders come and go
 * with their files; a file that is overwritten stays executable.
 */
export async function editTree(
  store: ObjectStore,
  root: string | undefined,
  writes: readonly FileWrite[],
): Promise<EditedTree> {
  const objects: NewObject[] = [];
  const id = await editFolder(store, root, collectEdits(writes), objects);
  return { id: id ?? keep(store, objects, { type: 'tree', bytes: serializeTree(new Map()) }), objects };
}

function collectEdits(writes: readonly FileWrite[]): Edits {
  const root: Edits = new Map();
  for (const { path, bytes } of writes) {
    const names = path.split('/');
    if (names.some(isForbidden))
      throw new Error(`${JSON.stringify(path)} is no path of a file in a repository`);
    const last = names.pop() ?? '';
    let folder = root;
    for (const name of names.map(toByteName)) {
      const known = folder.get(name);
      const next: Edits = known instanceof Map ? known : new Map();
      folder.set(name, next);
      folder = next;
    }
    folder.set(toByteName(last), bytes);
  }
  return root;
}

function isForbidden(name: string): boolean {
  return name === '' || name === '.' || name === '..' || name.toLowerCase() === '.git' || name.includes('\0');
}

/** The id of the edited folder; undefined when nothing is left in it. */
async function editFolder(
  store: ObjectStore,
  id: string | undefined,
  edits: Edits,
  objects: NewObject[],
): Promise<string | undefined> {
  const tree = new Map<ByteName, Entry>(id === undefined ? [] : await store.tree(id));
  for (const [name, edit] of edits) {
    const entry = await editEntry(store, tree.get(name), edit, objects);
    if (entry === undefined) tree.delete(name);
    else tree.set(name, entry);
  }
  return tree.size === 0 ? undefined : keep(store, objects, { type: 'tree', bytes: serializeTree(tree) });
}

async function editEntry(
  store: ObjectStore,
  entry: Entry | undefined,
  edit: Uint8Array | null | Edits,
  objects: NewObject[],
): Promise<Entry | undefined> {
  if (edit === null) return undefined;
  if (edit instanceof Map) {
    const isFolder = entry !== undefined && kindOf(entry) === 'folder';
    const id = await editFolder(store, isFolder ? entry.id : undefined, edit, objects);
    if (id !== undefined) return folderEntry(id);
    // Deletions below a file find nothing to delete, and leave it.
    return isFolder ? undefined : entry;
  }
  const mode = entry !== undefined && isFileMode(entry.mode) ? entry.mode : fileMode;
  return { mode, id: keep(store, objects, { type: 'blob', bytes: edit }) };
}

function keep({ format }: ObjectStore, objects: NewObject[], object: NewObject): string {
  objects.push(object);
  return objectId(format, object);
}
