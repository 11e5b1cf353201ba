import type { ObjectFormat } from './object-format.ts';

/** Names of tree entries are bytes; here each byte is one character, so that nothing is lost or confused. */
export type ByteName = string;

export interface Entry {
  /** Octal, as it stands in the tree. */
  readonly mode: string;
  readonly id: string;
}

export type Tree = ReadonlyMap<ByteName, Entry>;

export const fileMode = '100644';
const folderMode = '40000';

export function kindOf({ mode }: Pick<Entry, 'mode'>): 'file' | 'folder' | 'other' {
  if (mode === folderMode || mode === '040000') return 'folder';
  return isFileMode(mode) ? 'file' : 'other';
}

/** Whether a mode is a regular file's; symbolic links and submodules are none. */
export function isFileMode(mode: string): boolean {
  return mode.startsWith('100');
}

export function folderEntry(id: string): Entry {
  return { mode: folderMode, id };
}

export function toByteName(text: string): ByteName {
  return Buffer.from(text, 'utf8').toString('latin1');
}

export function fromByteName(name: ByteName): string {
  return Buffer.from(name, 'latin1').toString('utf8');
}

/** Reads a raw tree object: `<mode> <name>\0<id>` for each entry. */
export function parseTree(bytes: Buffer, { idLength }: ObjectFormat): Tree {
  const entries = new Map<ByteName, Entry>();
  let start = 0;
  while (start < bytes.length) {
    const space = bytes.indexOf(0x20, start);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0) throw new Error('a tree object is malformed');
    entries.set(bytes.toString('latin1', space + 1, end), {
      mode: bytes.toString('latin1', start, space),
      id: bytes.toString('hex', end + 1, end + 1 + idLength),
    });
    start = end + 1 + idLength;
  }
  return entries;
}

/** Writes a raw tree object, its entries in git's order: a folder sorts as if its name ended in `/`. */
export function serializeTree(tree: Tree): Buffer {
  const sorted = [...tree]
    .map(([name, entry]) => ({ name, entry, key: kindOf(entry) === 'folder' ? `${name}/` : name }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return Buffer.concat(
    sorted.flatMap(({ name, entry }) => [
      Buffer.from(`${entry.mode} ${name}\0`, 'latin1'),
      Buffer.from(entry.id, 'hex'),
    ]),
  );
}
