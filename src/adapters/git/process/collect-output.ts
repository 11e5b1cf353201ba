import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { endProcessGroup } from './process-group.ts';

export interface GitAnswer {
  /** `killed`: by a signal that was not ours. */
  readonly end: 'exited' | 'killed' | 'timed-out' | 'too-much-output';
  /** The exit code; null unless it exited. */
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface OutputLimits {
  /** Milliseconds. */
  readonly timeout: number;
  /** Bytes of standard output. */
  readonly outputLimit: number;
}

/** Bytes of standard error that are kept: enough for the message, whatever a remote sends. */
const errorLimit = 64 * 1024;
/** Milliseconds after the exit for streams that a process in the background (an ssh master) holds open. */
const lingering = 1000;

/** Waits for a child's end and keeps what it wrote; rejects only when it could not be started. */
export function collectOutput(
  child: ChildProcessWithoutNullStreams,
  { timeout, outputLimit }: OutputLimits,
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const size = { stdout: 0, stderr: 0 };
    let stopped: 'timed-out' | 'too-much-output' | undefined;
    const stop = (reason: 'timed-out' | 'too-much-output') => {
      stopped ??= reason;
      endProcessGroup(child);
    };
    const timer = setTimeout(() => stop('timed-out'), timeout);
    child.stdout.on('data', (chunk: Buffer) => {
      size.stdout += chunk.length;
      if (size.stdout <= outputLimit) stdout.push(chunk);
      else if (stopped === undefined) stop('too-much-output');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (size.stderr < errorLimit) stderr.push(chunk);
      size.stderr += chunk.length;
    });
    child.once('exit', () => {
      clearTimeout(timer);
      const release = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, lingering);
      child.once('close', () => clearTimeout(release));
    });
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code) => {
      resolve({
        end: stopped ?? (code === null ? 'killed' : 'exited'),
        code: stopped === undefined ? code : null,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
      });
    });
  });
}
