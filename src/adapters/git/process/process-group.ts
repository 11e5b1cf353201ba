import type { ChildProcess } from 'node:child_process';

/** Milliseconds that a git process has to remove its lock files after SIGTERM. */
const grace = 2000;

/** Ends a child that leads its own process group, with everything that it started. */
export function endProcessGroup(child: ChildProcess): void {
  signalGroup(child, 'SIGTERM');
  const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
  child.once('close', () => clearTimeout(kill));
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
