import { createProcesses } from '../../src/adapters/processes/processes.ts';

/** Whether a process of this machine runs; one that has ended and waits to be collected does not. */
export async function isRunning(pid: number): Promise<boolean> {
  return (await createProcesses().identify(pid)) !== undefined;
}
