import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Tail } from './tail.ts';

/**
 * Bytes that the output of one command may take in its log while it writes: a limit of its process, so that it holds also
 * when nobody watches. Of more than that, once it has ended, the beginning and the end are kept, which say most.
 */
export const whileWriting = 512 * 1024;
const headLimit = 128 * 1024;
/** Less than what is taken away, so that a log never grows when it is shortened. */
export const tailLimit = whileWriting - headLimit - 256;

/** Makes sure that the log exists and that only its owner can read it; begins a new line with what is to be said first. */
export async function openLog(path: string, heading?: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'a+', 0o600);
  try {
    if (heading === undefined) return;
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    const isWithinLine = size > 0 && buffer.toString() !== '\n';
    await file.appendFile(`${isWithinLine ? '\n' : ''}${heading}\n`);
  } finally {
    await file.close();
  }
}

/** How long a log is by now; 0 when that cannot be seen. */
export async function lengthOf(path: string): Promise<number> {
  return (await stat(path).catch(() => ({ size: 0 }))).size;
}

/**
 * Shortens what one command has written since the log had `start` bytes, when that was more than it could keep: at ends of
 * lines where there are any, with a line that says how much is left out.
 */
export async function shortenLog(path: string, start: number, tail: Tail): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    if (size - start >= tail.total) return;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLimit), 0, headLimit, start);
    const head = wholeLines(buffer.subarray(0, bytesRead));
    const end = afterFirstLine(tail.bytes());
    const left = tail.total - head.length - end.length;
    await file.truncate(start + head.length);
    await file.write(
      Buffer.concat([Buffer.from(`\n[… ${left} bytes left out …]\n`), end]),
      0,
      null,
      start + head.length,
    );
  } finally {
    await file.close();
  }
}

function wholeLines(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf('\n');
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

function afterFirstLine(bytes: Buffer): Buffer {
  return bytes.subarray(bytes.indexOf('\n') + 1);
}
