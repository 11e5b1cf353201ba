import type { Location } from '../location.ts';
import { readable } from '../process/failure.ts';
import { findGitProcesses, type GitProcess } from './git-processes.ts';
import { findLockFiles, type LockFile, removeLockFile } from './lock-files.ts';
import { findOpenFiles } from './open-files.ts';

/** Milliseconds after which a lock is old: a git that works holds one for moments. */
const oldAge = 60_000;
/** Milliseconds until the second look at what is younger: a git may come and go between two readings of /proc. */
const secondLook = 1000;
/** Milliseconds by which the clocks of files and processes may disagree. */
const tolerance = 10_000;

export interface LockSurroundings {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** Folders of the repository's working trees. */
  readonly workingTrees: readonly string[];
}

/**
 * Removes the lock files of references that a killed git left behind, and says what it did and what it left.
 * A young one is removed only when two looks show that nobody holds it; else it is no news.
 */
export async function healLocks(
  { gitDirectory, commonDirectory }: Location,
  { now, sleep, workingTrees }: LockSurroundings,
): Promise<string[]> {
  const locks = await findLockFiles(commonDirectory);
  const places = [gitDirectory, commonDirectory, ...workingTrees];
  const isYoung = ({ createdAt }: LockFile) => now - createdAt <= oldAge;
  const held = await findReasonsToLeave(locks, places);
  const doubtful = locks.filter((lock) => isYoung(lock) && !held.has(lock));
  if (doubtful.length > 0) await sleep(secondLook);
  const heldLater = await findReasonsToLeave(doubtful, places);
  return locks.flatMap((lock) => {
    const reason = held.get(lock) ?? heldLater.get(lock);
    const path = readable(lock.path);
    if (reason !== undefined) return isYoung(lock) ? [] : [`left the lock file ${path}: ${reason}`];
    return removeLockFile(lock) ? [`removed the lock file ${path} that a killed git left behind`] : [];
  });
}

/** Why locks must be left now, by lock; none for those that nobody holds. */
async function findReasonsToLeave(
  locks: readonly LockFile[],
  places: readonly string[],
): Promise<ReadonlyMap<LockFile, string>> {
  if (locks.length === 0) return new Map();
  const processes = await findGitProcesses(places);
  const open = await findOpenFiles(locks.map(({ path }) => path));
  return new Map(
    locks.flatMap((lock) => {
      const reason = open.has(lock.path) ? 'a process has it open' : reasonToLeave(lock, processes);
      return reason === undefined ? [] : [[lock, reason] as const];
    }),
  );
}

/** Only a git process that started before a lock was made may hold it, so later ones do not count. */
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
