import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** How folders begin that somebody has begun to remove: whoever finds one may go on with it. */
export const removedPrefix = 'removed-deployment-plans-';

/** Removes the folder of an operation; renames it first, because what it says of itself goes with its files. */
export async function removeWorkspace(folder: string): Promise<void> {
  const removed = join(dirname(folder), `${removedPrefix}${basename(folder)}`);
  await rename(folder, removed);
  await removeRenamed(removed);
}

/** Daemons that a command left behind may still be writing there. */
export function removeRenamed(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
