import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { replaceFile } from '../../../src/adapters/files/replace-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-file-'));
  file = join(folder, 'plan.yml');
  writeFileSync(file, 'old\n', { mode: 0o640 });
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const change = { expected: bytes('old\n'), contents: bytes('new\n') };

describe('a file', () => {
  test('holds the new contents, keeps its mode, and leaves nothing beside it', async () => {
    expect(await replaceFile(file, change)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('new\n');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['plan.yml']);
  });

  test('is another one each time: what was open stays whole', async () => {
    const before = statSync(file).ino;
    await replaceFile(file, change);
    expect(statSync(file).ino).not.toBe(before);
  });

  test('that has changed meanwhile stays as it is', async () => {
    writeFileSync(file, 'of somebody else\n');
    expect(await replaceFile(file, change)).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('of somebody else\n');
    expect(readdirSync(folder)).toEqual(['plan.yml']);
  });

  test('behind a symbolic link is replaced, not the link', async () => {
    const link = join(folder, 'link.yml');
    symlinkSync('plan.yml', link);
    expect(await replaceFile(link, change)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('new\n');
    expect(readdirSync(folder)).toEqual(['link.yml', 'plan.yml']);
  });

  test('that is gone is not made anew', async () => {
    rmSync(file);
    await expect(replaceFile(file, change)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
