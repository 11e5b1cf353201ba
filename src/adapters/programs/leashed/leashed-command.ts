import { Writable } from 'node:stream';
import { startChild } from '../start-child.ts';

/**
 * A constant: what the configuration says reaches it as arguments only. Beside the command, in its process group, a watcher
 * waits for the end of input of descriptor 3, which is also the death of whoever holds the other end, and then kills the
 * whole group. It is no child of the command, which may wait for all that it has started. What the shell adds to the
 * environment by itself does not reach the command.
 */
const script = `( ( trap '' HUP INT QUIT TERM; read -r word; kill -KILL 0 ) <&3 >/dev/null 2>&1 & )
unset PWD OLDPWD SHLVL
exec "$@" 3<&-`;

export interface LeashedCommand {
  /** Resolves when the command itself has ended. One of the two is null. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Kills what is left of it and of all that it has started in its group. */
  release(): void;
}

export interface CommandToLeash {
  readonly command: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Descriptor for standard output and standard error. */
  readonly output: number;
}

/** Starts a command that does not outlive this process. Rejects when it cannot be started. */
export async function startLeashedCommand(request: CommandToLeash): Promise<LeashedCommand> {
  const { command, folder, environment, output } = request;
  const { child } = await startChild(script, ['deployment-command', ...command], {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ['ignore', output, output, 'pipe'],
  });
  const leash = child.stdio[3];
  if (!(leash instanceof Writable)) throw new Error('the command has no descriptor 3');
  // Where everything is gone already nobody is left to read.
  leash.on('error', () => {});
  const ended = new Promise<Awaited<LeashedCommand['ended']>>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  return { ended, release: () => leash.destroy() };
}
