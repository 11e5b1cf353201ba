import { readdir, readFile } from 'node:fs/promises';

/**
 * Kills every process that was started with a folder in its environment, as all are that a job starts: its home is
 * there. Looks again until none is left, for a process may start another one while it is being looked for. Where
 * there is no /proc it does nothing, and process groups are all that is killed.
 */
export async function killProcesses(folder: string): Promise<void> {
  for (let found = await processesWith(folder); found.length > 0; found = await processesWith(folder)) {
    for (const pid of found) kill(pid);
  }
}

async function processesWith(folder: string): Promise<number[]> {
  const entries = await readdir('/proc').catch(() => []);
  const pids = entries.filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(pids.map(async (pid) => ((await hasFolder(pid, folder)) ? [pid] : [])));
  return found.flat();
}

/** What has ended and is not yet buried has no environment any more. */
async function hasFolder(pid: number, folder: string): Promise<boolean> {
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
  return environment.includes(folder);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
