import type { ChildProcess } from 'node:child_process';
import { Writable } from 'node:stream';
import { startChild } from '../programs/start-child.ts';

/**
 * A constant: plans and configuration reach it as arguments only. It executes them when the word comes
 * through descriptor 3; the end of input, which is also the death of whoever holds the other end, ends it
 * with nothing done. `exec` keeps the process, so what was recorded before the word stays true after it. What
 * the shell adds to the environment by itself does not reach the command.
 */
const script = 'read -r word <&3 && [ "$word" = open ] || exit 125\nunset PWD OLDPWD SHLVL\nexec "$@" 3<&-';

export interface Gate {
  readonly pid: number;
  /** Resolves when the process has ended, as gate or as command. */
  readonly ended: Promise<ProcessEnd>;
  open(): void;
  /** Has no effect on a gate that is open. */
  close(): void;
}

/** One of the two is null. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface GatedCommand {
  readonly command: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Descriptor for standard output. */
  readonly output: number;
  /** Descriptor for standard error; undefined for that of the output. */
  readonly errors?: number;
}

/** Starts a process that waits, in a session and group of its own. Rejects when it cannot be started. */
export async function startGate(gated: GatedCommand): Promise<Gate> {
  const { command, folder, environment, output, errors = output } = gated;
  const { child, pid } = await startChild(script, ['deployment-gate', ...command], {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ['ignore', output, errors, 'pipe'],
  });
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const word = wordPipe(child);
  // A gate that is dead already answers with EPIPE; how it ended says more.
  word.on('error', () => {});
  return { pid, ended, open: () => word.end('open\n'), close: () => word.destroy() };
}

function wordPipe(child: ChildProcess): Writable {
  const pipe = child.stdio[3];
  if (pipe instanceof Writable) return pipe;
  throw new Error('the gate has no descriptor 3');
}
