import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { indexFolderPrefix } from '../checking-out.ts';

/** Milliseconds after which no checkout can be under way any more. */
const oldAge = 60 * 60 * 1000;

/** Removes the temporary indexes of checkouts that were killed. */
export async function healTemporaryFolders(temporary: string, now: number): Promise<string[]> {
  const present: string[] = await readdir(temporary).catch(() => []);
  const names = present.filter((name) => name.startsWith(indexFolderPrefix));
  const removed = await Promise.all(names.map((name) => removeWhenOld(join(temporary, name), now)));
  const count = removed.filter(Boolean).length;
  return count === 0
    ? []
    : [`removed ${count} temporary ${count === 1 ? 'folder' : 'folders'} that killed checkouts left behind`];
}

async function removeWhenOld(folder: string, now: number): Promise<boolean> {
  try {
    const stats = await lstat(folder);
    const ours = stats.isDirectory() && stats.uid === process.getuid?.();
    if (!ours || now - stats.mtimeMs < oldAge) return false;
    await rm(folder, { recursive: true, force: true });
    return true;
  } catch {
    // Another process was faster.
    return false;
  }
}
