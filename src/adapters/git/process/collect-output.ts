import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Readable } from 'node:stream';
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
  let stopped: 'timed-out' | 'too-much-output' | undefined;
  const stop = (reason: 'timed-out' | 'too-much-output') => {
    if (stopped === undefined) endProcessGroup(child);
    stopped ??= reason;
  };
  const timer = setTimeout(() => stop('timed-out'), timeout);
  const stdout = keep(child.stdout, outputLimit, () => stop('too-much-output'));
  const stderr = keep(child.stderr, errorLimit, () => {});
  child.once('exit', () => releaseStreams(child));
  return new Promise<GitAnswer>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({
        end: stopped ?? (code === null ? 'killed' : 'exited'),
        code: stopped === undefined ? code : null,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
      });
    });
  }).finally(() => clearTimeout(timer));
}

/** Keeps what a stream delivers, up to a number of bytes; what comes after is dropped. */
function keep(stream: Readable, limit: number, exceeded: () => void): readonly Buffer[] {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else exceeded();
  });
  return chunks;
}

function releaseStreams(child: ChildProcessWithoutNullStreams): void {
  const release = setTimeout(() => {
    child.stdout.destroy();
    child.stderr.destroy();
  }, lingering);
  child.once('close', () => clearTimeout(release));
}
