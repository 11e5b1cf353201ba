import type { Location } from '../location.ts';
import { readable } from '../process/failure.ts';
import { findGitProcesses, type GitProcess } from './git-processes.ts';
import { findLockFiles, type LockFile, removeLockFile } from './lock-files.ts';
import { findOpenFiles } from './open-files.ts';

/** Milliseconds after which a lock is old: a git that works holds one for moments. */
const oldAge = 60_000;
/** Milliseconds by which the clocks of files and processes may disagree. */
const tolerance = 10_000;

/**
 * Removes the lock files of references that a killed git left behind, and says what it did and what it left.
 * Only a git process that started before a lock was made may hold it, so later ones do not count.
 */
export async function healLocks(
  { gitDirectory, commonDirectory }: Location,
  { now, workingTrees }: { now: number; workingTrees: readonly string[] },
): Promise<string[]> {
  const old = (await findLockFiles(commonDirectory)).filter(({ createdAt }) => now - createdAt > oldAge);
  if (old.length === 0) return [];
  const processes = await findGitProcesses([gitDirectory, commonDirectory, ...workingTrees]);
  const open = await findOpenFiles(old.map(({ path }) => path));
  return old.flatMap((lock) => {
    const reason = open.has(lock.path) ? 'a process has it open' : reasonToLeave(lock, processes);
    const path = readable(lock.path);
    if (reason !== undefined) return [`left the lock file ${path}: ${reason}`];
    return removeLockFile(lock) ? [`removed the lock file ${path} that a killed git left behind`] : [];
  });
}

function reasonToLeave(
  { createdAt, user }: LockFile,
  processes: readonly GitProcess[] | undefined,
): string | undefined {
  if (processes === undefined) {
    return 'this system does not show whether a git still holds it; remove it when none runs here';
  }
  const ownUser = process.getuid?.();
  if (ownUser !== 0 && user !== ownUser) return 'it belongs to another user, who may remove it';
  const holder = processes.find(({ startedAt }) => startedAt <= createdAt + tolerance);
  return holder === undefined ? undefined : `git process ${holder.pid} still works here and may hold it`;
}
