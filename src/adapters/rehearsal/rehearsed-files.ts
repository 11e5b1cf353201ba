import { createHash } from 'node:crypto';
import type { FileContent, FileWrite, TreeEntry } from '../../ports/release-repository.ts';

/** Files that would be written over a commit, by path; null for one that would be deleted. */
export type RehearsedFiles = ReadonlyMap<string, FileContent | null>;

/** What would be there after these writes as well. */
export function withWrites(files: RehearsedFiles, writes: readonly FileWrite[]): RehearsedFiles {
  return new Map([...files, ...writes.map(({ path, bytes }) => [path, contentOf(bytes)] as const)]);
}

/** A folder as it would be: what is there, and over it what would be written. */
export function withRehearsed(
  entries: readonly TreeEntry[],
  folder: string,
  files: RehearsedFiles,
): readonly TreeEntry[] {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const beginning = folder === '' ? '' : `${folder}/`;
  for (const [path, content] of files) {
    if (!path.startsWith(beginning)) continue;
    const [name = '', ...below] = path.slice(beginning.length).split('/');
    if (below.length > 0) {
      if (content !== null && !byName.has(name)) byName.set(name, { name, kind: 'folder', id: content.id });
    } else if (content === null) byName.delete(name);
    else byName.set(name, { name, kind: 'file', id: content.id });
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The id only has to differ where contents differ: nothing of it leaves this process. */
function contentOf(bytes: Uint8Array | null): FileContent | null {
  if (bytes === null) return null;
  return { id: createHash('sha1').update(bytes).digest('hex'), size: bytes.length, bytes };
}
