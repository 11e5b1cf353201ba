import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const built = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');

/** How a process of the command line ended, and what it said. */
export interface CommandEnd {
  readonly args: readonly string[];
  /** One of the two is null. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCommand {
  readonly process: ChildProcess;
  readonly ended: Promise<CommandEnd>;
  /** Whether it has reported any progress, so that it is past its start. */
  hasSpoken(): boolean;
}

/** Starts the built command line as a process of its own. */
export function startCommand(
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): RunningCommand {
  if (!existsSync(built)) throw new Error(`${built} is missing; run 'npm run build' first`);
  const child = spawn(process.execPath, [built, ...args], {
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<CommandEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ args, code, signal, stdout, stderr }));
  });
  return { process: child, ended, hasSpoken: () => stderr !== '' };
}

/** The command line and its answer, for a message. */
export function describeEnd({ args, code, signal, stdout, stderr }: CommandEnd): string {
  return `deployment-plans ${args.join(' ')} ended with ${signal ?? code}\n${stdout}\n${stderr}`;
}
