import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface ProcessOrder {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** All that it sees. */
  readonly variables: Readonly<Record<string, string>>;
  /** Milliseconds of a second between the signals that end it. */
  readonly second: number;
  /** What it prints, on either stream. */
  readonly line: (text: string) => void;
}

export interface RunningProcess {
  /** The exit code; null when a signal ended it, or when it could not be started. */
  readonly ended: Promise<number | null>;
  /** SIGINT, SIGTERM after 7.5 seconds, the end for its whole group 2.5 seconds later. */
  end(): void;
}

/** Milliseconds for the output of a process that has ended, as the runner has it. */
const patience = 5000;

/**
 * Runs a process of a step in a group of its own.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function runProcess(order: ProcessOrder): RunningProcess {
  const { command, args, folder, variables, second, line } = order;
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const timers = new Set<NodeJS.Timeout>();
  const after = (milliseconds: number, action: () => void) => timers.add(setTimeout(action, milliseconds));
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      line(`##[error]${error.message}`);
      resolve(null);
    });
    // Its output counts until its end; what its children hold open longer is not waited for.
    child.once('exit', (code) => after(patience, () => resolve(code)));
    child.once('close', (code) => resolve(code));
  }).finally(() => {
    for (const timer of timers) clearTimeout(timer);
    endGroup(child.pid);
  });
  for (const stream of [child.stdout, child.stderr]) readLines(stream, line);
  return {
    ended,
    end() {
      child.kill('SIGINT');
      after(7.5 * second, () => child.kill('SIGTERM'));
      after(10 * second, () => endGroup(child.pid));
    },
  };
}

function readLines(stream: Readable, line: (text: string) => void): void {
  createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', line);
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}
