import { execFile } from 'node:child_process';
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { startChild } from '../start-child.ts';
import { lengthOf, shortenLog, tailLimit, whileWriting } from './bounded-log.ts';
import { createLineReader } from './line-reader.ts';
import { shownLines } from './shown-lines.ts';
import { createTail } from './tail.ts';

const run = promisify(execFile);
const block = 512;
const drainLimit = 2000;

/**
 * Carries a command's output to the log and to us, and belongs to neither: it ends when the last writer has,
 * so a command never meets a closed pipe when its coordinator is killed. With the signals ignored, a write
 * that fails (nobody reads, the disk is full, the log is as long as it may be) only ends that one copy (POSIX, tee);
 * /dev/null stays. The limit is one of files (POSIX, ulimit), in blocks of 512 bytes, so pipes have none.
 */
const script = `trap '' HUP INT QUIT PIPE TERM XFSZ
(ulimit -f "$3") 2>/dev/null && ulimit -f "$3"
if [ -z "$2" ]; then exec tee -a "$1" /dev/null; fi
LC_ALL=C sed -u -f "$2" | tee -a "$1" /dev/null`;

export interface OutputPump {
  /** Where the command writes. To be closed here once the command has it. */
  readonly writeEnd: FileHandle;
  /**
   * Resolves when every writer has ended and all lines are delivered, or after `limit` milliseconds: processes outside the
   * command's group may hold its output open. By default after two seconds.
   */
  drained(limit?: number): Promise<void>;
  /** Leaves the beginning and the end of what was written in the log, when it was too much; to be called when all is. */
  shortenLog(): Promise<void>;
}

export interface PumpRequest {
  /** Path for a named pipe. Node's own pipes are sockets, which scripts cannot open as /dev/stdout. */
  readonly pipe: string;
  /** Absolute path of the log to append to; null when none is kept. */
  readonly log: string | null;
  /** Path of a script for sed through which the output goes, line by line; null when it may be seen as it is. */
  readonly mask: string | null;
  readonly onLine: (line: string) => void;
}

/** Starts one for one command. Rejects when its pipe or its process cannot be made. */
export async function startOutputPump({ pipe, ...request }: PumpRequest): Promise<OutputPump> {
  await run('mkfifo', ['-m', '600', pipe]);
  // Opening one end of a named pipe waits for the other; with both in one hand it does not.
  const both = await open(pipe, 'r+');
  const readEnd = await open(pipe, 'r');
  const writeEnd = await open(pipe, 'w');
  try {
    return { writeEnd, ...(await startTee(readEnd, request)) };
  } catch (error) {
    await writeEnd.close();
    throw error;
  } finally {
    await both.close();
    await readEnd.close();
  }
}

async function startTee(input: FileHandle, { log, mask, onLine }: Omit<PumpRequest, 'pipe'>) {
  const start = log === null ? 0 : await lengthOf(log);
  const most = Math.ceil((start + whileWriting) / block);
  const { child } = await startChild(script, ['output-pump', log ?? '/dev/null', mask ?? '', String(most)], {
    cwd: '/',
    detached: true,
    stdio: [input.fd, 'pipe', 'ignore'],
  });
  const { stdout } = child;
  if (stdout === null) throw new Error('the output pump has no output');
  const lines = createLineReader(shownLines(onLine));
  const tail = createTail(tailLimit);
  stdout.on('data', lines.feed);
  stdout.on('data', tail.feed);
  const finished = new Promise<void>((resolve) => stdout.once('close', resolve));
  return {
    async drained(limit = drainLimit) {
      const timer = setTimeout(() => stdout.destroy(), limit);
      await finished;
      clearTimeout(timer);
      lines.end();
      child.unref();
    },
    shortenLog: async () => {
      if (log !== null) await shortenLog(log, start, tail);
    },
  };
}
