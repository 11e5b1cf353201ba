import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { LocalProcesses } from '../../ports/processes.ts';
import { removedPrefix, removeRenamed, removeWorkspace } from '../programs/remove-workspace.ts';
import { isOfDeadCoordinator } from '../programs/workspace-name.ts';
import { readCommand } from './recorded-command.ts';

/**
 * Removes the folders of operations whose coordinator has died and whose command has ended; gives their
 * number. What is not known for certain, such as the folder of another host on the same disk, stays.
 */
export async function sweepWorkspaces(temporaryFolder: string, processes: LocalProcesses): Promise<number> {
  const present: string[] = await readdir(temporaryFolder).catch(() => []);
  const removed = await Promise.all(present.map((name) => sweep(join(temporaryFolder, name), processes)));
  return removed.filter(Boolean).length;
}

async function sweep(folder: string, processes: LocalProcesses): Promise<boolean> {
  const begun = basename(folder).startsWith(removedPrefix);
  if (!begun && !(await isAbandoned(folder, processes))) return false;
  if (!(await isOurs(folder))) return false;
  return (begun ? removeRenamed(folder) : removeWorkspace(folder)).then(
    () => true,
    // Somebody else was faster, or something that the command left behind is still writing there.
    () => false,
  );
}

async function isAbandoned(folder: string, processes: LocalProcesses): Promise<boolean> {
  if (!(await isOfDeadCoordinator(basename(folder), processes))) return false;
  const command = await readCommand(folder);
  if (command === 'none') return true;
  return command !== 'unreadable' && (await processes.effect(command)) === 'gone';
}

/** A folder of this user: in a place that all may write to, anybody can put something in our name. */
async function isOurs(folder: string): Promise<boolean> {
  const stats = await lstat(folder).catch(() => undefined);
  return stats?.isDirectory() === true && stats.uid === process.getuid?.();
}
