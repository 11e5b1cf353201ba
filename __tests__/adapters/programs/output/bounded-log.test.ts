import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  openLog,
  shortenLog,
  tailLimit,
  whileWriting,
} from '../../../../src/adapters/programs/output/bounded-log.ts';
import { createTail } from '../../../../src/adapters/programs/output/tail.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bounded-log-'));
  path = join(folder, 'of', 'one', 'shop.log');
});

afterEach(() => rmSync(folder, { recursive: true }));

const content = () => readFileSync(path, 'utf8');

/** What a log looks like after a command has written so much, of which it could keep only the beginning. */
async function written(before: string, text: string): Promise<void> {
  await openLog(path);
  writeFileSync(path, `${before}${text.slice(0, whileWriting)}`);
  const tail = createTail(tailLimit);
  for (let at = 0; at < text.length; at += 65_536) tail.feed(Buffer.from(text.slice(at, at + 65_536)));
  await shortenLog(path, before.length, tail);
}

describe('a log', () => {
  test('is a private file', async () => {
    await openLog(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(content()).toBe('');
  });

  test('begins a step with its heading, in a line of its own', async () => {
    await openLog(path, 'one');
    await openLog(path, 'two');
    writeFileSync(path, 'said', { flag: 'a' });
    await openLog(path, 'three');
    expect(content()).toBe('one\ntwo\nsaid\nthree\n');
  });

  test('keeps what it could take', async () => {
    await written('heading\n', 'x\n'.repeat(1000));
    expect(content()).toBe(`heading\n${'x\n'.repeat(1000)}`);
  });

  test('loses the middle of a step by whole lines, and nothing of the steps before', async () => {
    const before = 'an earlier step\n';
    const text = Array.from({ length: 100_000 }, (_, index) => `line ${index} ${'.'.repeat(40)}\n`).join('');
    await written(before, text);
    const short = content();
    const [head = '', left = '', tail = ''] = short
      .slice(before.length)
      .split(/\n\[… (\d+) bytes left out …\]\n/);
    expect(short.startsWith(before)).toBe(true);
    expect(short.length).toBeLessThan(before.length + whileWriting);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(text.startsWith(head) && head.endsWith('.\n')).toBe(true);
    expect(text.endsWith(tail) && tail.startsWith('line ')).toBe(true);
    expect(head.length + Number(left) + tail.length).toBe(text.length);
  });

  test('is shortened also when it is one long line', async () => {
    await written('', 'x'.repeat(3 * whileWriting));
    expect(statSync(path).size).toBeLessThan(whileWriting);
    expect(content()).toMatch(/^x+\n\[… \d+ bytes left out …\]\nx+$/);
  });
});
