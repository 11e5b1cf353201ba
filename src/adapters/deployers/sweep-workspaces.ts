import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Processes } from '../../ports/processes.ts';
import { removedPrefix, removeRenamed, removeWorkspace } from './remove-workspace.ts';
import { readWorkspaceUsers, workspacePrefix } from './workspace-users.ts';

/**
 * Removes the folders of operations whose coordinator has died and whose command has ended; gives their
 * number. What is not known for certain, such as the folder of another host on the same disk, stays.
 */
export async function sweepWorkspaces(temporaryFolder: string, processes: Processes): Promise<number> {
  const present: string[] = await readdir(temporaryFolder).catch(() => []);
  const removed = await Promise.all(present.map((name) => sweep(join(temporaryFolder, name), processes)));
  return removed.filter(Boolean).length;
}

async function sweep(folder: string, processes: Processes): Promise<boolean> {
  const name = basename(folder);
  const begun = name.startsWith(removedPrefix);
  if (!begun && !name.startsWith(workspacePrefix)) return false;
  if (!(await isOurs(folder)) || !(begun || (await isAbandoned(folder, processes)))) return false;
  return (begun ? removeRenamed(folder) : removeWorkspace(folder)).then(
    () => true,
    // Somebody else was faster, or something that the command left behind is still writing there.
    () => false,
  );
}

async function isAbandoned(folder: string, processes: Processes): Promise<boolean> {
  const users = await readWorkspaceUsers(folder);
  if (users === undefined || (await processes.holder(users.coordinator)) !== 'gone') return false;
  return users.command === undefined || (await processes.effect(users.command)) === 'gone';
}

/** A folder of this user: in a place that all may write to, anybody can put something in our name. */
async function isOurs(folder: string): Promise<boolean> {
  const stats = await lstat(folder).catch(() => undefined);
  return stats?.isDirectory() === true && stats.uid === process.getuid?.();
}
