import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The number of a process that was just spawned; rejects when the system could not start it. */
export async function started(child: ChildProcess): Promise<number> {
  await once(child, 'spawn').catch((error: unknown) => {
    throw new Error(`a process for the deployment cannot be started: ${error}`, { cause: error });
  });
  if (child.pid === undefined) throw new Error('a process that was started has no number');
  return child.pid;
}
