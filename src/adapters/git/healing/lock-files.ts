import { lstatSync, rmSync, type Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A file by which a git process keeps others from a reference. */
export interface LockFile {
  readonly path: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** The user who owns it. */
  readonly user: number;
  readonly inode: number;
}

/** Locks of everything that git takes them for when it writes references (HEAD: with the branch it names). */
const topLevel = ['HEAD.lock', 'packed-refs.lock', 'packed-refs.new'];

/** The lock files of a repository's references; `directory` is its common directory. */
export async function findLockFiles(directory: string): Promise<LockFile[]> {
  const nested = await Promise.all(
    ['refs', 'reftable'].map(async (folder) =>
      (await namesBelow(join(directory, folder))).map((name) => join(directory, folder, name)),
    ),
  );
  const paths = [...topLevel.map((name) => join(directory, name)), ...nested.flat()];
  const locks = await Promise.all(paths.map(lockFileAt));
  return locks.filter((lock) => lock !== undefined);
}

/** Removes a lock file unless it has become another one since; whether it was removed. */
export function removeLockFile(lock: LockFile): boolean {
  // Synchronous, so that next to nothing can come between the look and the removal.
  const stats = lstatSync(lock.path, { throwIfNoEntry: false });
  if (stats === undefined || stats.ino !== lock.inode || stats.mtimeMs !== lock.createdAt) return false;
  rmSync(lock.path, { force: true });
  return true;
}

async function namesBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith('.lock'));
}

async function lockFileAt(path: string): Promise<LockFile | undefined> {
  const stats: Stats | undefined = await lstat(path).catch(() => undefined);
  if (stats === undefined || !stats.isFile()) return undefined;
  return { path, createdAt: stats.mtimeMs, user: stats.uid, inode: stats.ino };
}
