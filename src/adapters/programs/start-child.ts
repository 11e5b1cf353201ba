import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface StartedChild {
  readonly child: ChildProcess;
  readonly pid: number;
}

/** Starts a shell script that is a constant of ours; what varies goes into its arguments. */
export async function startChild(
  script: string,
  args: readonly string[],
  options: SpawnOptions,
): Promise<StartedChild> {
  try {
    const child = spawn('/bin/sh', ['-c', script, ...args], options);
    await once(child, 'spawn');
    if (child.pid === undefined) throw new Error('it has no number');
    return { child, pid: child.pid };
  } catch (error) {
    throw new Error(`a process for the deployment cannot be started: ${error}`, { cause: error });
  }
}
