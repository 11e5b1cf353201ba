import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Effect } from '../../../src/domain/records/run/effect.ts';
import type { LocalProcesses } from '../../../src/ports/processes.ts';

type ProcessEffect = Extract<Effect, { kind: 'process' }>;

export interface ChildGroup {
  readonly child: ChildProcess;
  readonly effect: ProcessEffect;
  /** Exit code and signal. */
  readonly exited: Promise<readonly unknown[]>;
  /** The lines that the script had printed when it printed `ready`. */
  readonly lines: readonly string[];
}

const groups: number[] = [];

/** Runs a shell script, which must not end by itself, in a session of its own until it has printed `ready`. */
export async function startGroup(processes: LocalProcesses, script: string): Promise<ChildGroup> {
  const child = spawn('/bin/sh', ['-c', script], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = once(child, 'exit');
  await once(child, 'spawn');
  const pid = child.pid ?? 0;
  groups.push(pid);
  const identity = await processes.identify(pid);
  if (identity === undefined) throw new Error('the script ended at once');
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'ready') break;
    lines.push(line);
  }
  return { child, effect: { kind: 'process', group: pid, ...identity }, exited, lines };
}

/** Ends what a test left behind. */
export function endGroups(): void {
  for (const group of groups.splice(0)) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // It is gone already, which is what most tests are about.
    }
  }
}
