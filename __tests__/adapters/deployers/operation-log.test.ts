import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { logPath } from '../../../src/adapters/deployers/operation-log.ts';
import { boundLog, openLog } from '../../../src/adapters/programs/output/bounded-log.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'operation-log-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const mebibyte = 1024 * 1024;

describe('the log of an operation', () => {
  test('is a private file of its application', async () => {
    const path = logPath(folder, { environment: 'qa', plan: 'friday', application: 'payments' });
    await openLog(path);
    expect(path).toBe(join(folder, 'qa', 'friday', 'payments.log'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('keeps what is there', async () => {
    const path = join(folder, 'log');
    writeFileSync(path, 'earlier\n');
    await openLog(path);
    await boundLog(path);
    expect(readFileSync(path, 'utf8')).toBe('earlier\n');
  });

  test('loses its middle, by whole lines, when it is over 1 MiB', async () => {
    const path = join(folder, 'log');
    const line = (index: number) => `line ${index} ${'.'.repeat(40)}\n`;
    const text = Array.from({ length: 100_000 }, (_, index) => line(index)).join('');
    writeFileSync(path, text);
    await boundLog(path);
    const short = readFileSync(path, 'utf8');
    const [head = '', left = '', tail = ''] = short.split(/\n\[… (\d+) bytes left out …\]\n/);
    expect(statSync(path).size).toBeLessThanOrEqual(mebibyte);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(text.startsWith(head) && head.endsWith('.\n')).toBe(true);
    expect(text.endsWith(tail) && tail.startsWith('line ')).toBe(true);
    expect(head.length + Number(left) + tail.length).toBe(text.length);
  });

  test('is bounded also when it is one long line', async () => {
    const path = join(folder, 'log');
    writeFileSync(path, 'x'.repeat(3 * mebibyte));
    await boundLog(path);
    expect(statSync(path).size).toBeLessThanOrEqual(mebibyte);
    expect(readFileSync(path, 'utf8')).toMatch(/^x+\n\[… \d+ bytes left out …\]\nx+$/);
  });
});
