import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Bytes of a log once what it is of has ended: its beginning and its end, which say most. */
const wholeLimit = 1024 * 1024;
const headLimit = 256 * 1024;
const tailLimit = wholeLimit - headLimit - 128;

/** Makes sure that the log exists and that only its owner can read it. */
export async function openLog(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await (await open(path, 'a', 0o600)).close();
}

/** Shortens a log that is too long, at ends of lines where there are any, and says how much it left out. */
export async function boundLog(path: string): Promise<void> {
  const { size } = await stat(path);
  if (size <= wholeLimit) return;
  const head = wholeLines(await readPart(path, 0, headLimit));
  const tail = afterFirstLine(await readPart(path, size - tailLimit, tailLimit));
  const left = size - head.length - tail.length;
  const shortened = `${path}.short`;
  const file = await open(shortened, 'w', 0o600);
  try {
    await file.writeFile(Buffer.concat([head, Buffer.from(`\n[… ${left} bytes left out …]\n`), tail]));
  } finally {
    await file.close();
  }
  await rename(shortened, path);
}

async function readPart(path: string, position: number, length: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
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
