import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openScreenFolder } from '../../../src/adapters/screen/folder/open-screen-folder.ts';
import { type ScreenFolder, ScreenFolderUnusable } from '../../../src/ports/screen-folder.ts';

const details = 'data/plans/qa/one.js';
let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'screen-folder-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

async function opened(): Promise<ScreenFolder> {
  const folder = await openScreenFolder(place);
  if (folder === null) throw new Error('the folder is refused');
  return folder;
}

async function build(basis: string, text: string): Promise<void> {
  const folder = await opened();
  if (!folder.isCurrent(details, basis)) await folder.write(details, text, basis);
  await folder.write('index.html', 'page');
  await folder.finish(new Map([['abc', 7]]));
}

const read = (path: string) => readFileSync(join(place, path), 'utf8');

describe('the folder of the page', () => {
  test('is made with what is in it', async () => {
    place = join(place, 'a', 'b');
    await build('1', 'one');
    expect([read(details), read('index.html')]).toEqual(['one', 'page']);
    rmSync(join(place, '..', '..', 'a'), { recursive: true });
  });

  test('keeps what was made of the same, and replaces what was not', async () => {
    await build('1', 'one');
    await build('1', 'never written');
    expect(read(details)).toBe('one');
    await build('2', 'two');
    expect(read(details)).toBe('two');
    expect((await opened()).pullRequests).toEqual(new Map([['abc', 7]]));
  });

  test('makes again what somebody has deleted', async () => {
    await build('1', 'one');
    rmSync(join(place, details));
    await build('1', 'again');
    expect(read(details)).toBe('again');
  });

  test('loses what belongs to no plan any more, and what killed builds have left', async () => {
    await build('1', 'one');
    writeFileSync(join(place, 'data', 'plans', 'qa', 'gone.js'), '');
    writeFileSync(join(place, 'data', 'list.js.1234.tmp'), '');
    await build('1', 'one');
    expect(readdirSync(join(place, 'data'))).toEqual(['plans']);
    expect(readdirSync(join(place, 'data', 'plans', 'qa'))).toEqual(['one.js']);
  });

  test('of somebody else is refused, and left as it is', async () => {
    writeFileSync(join(place, 'thesis.txt'), 'all my work');
    expect(await openScreenFolder(place)).toBeNull();
    expect(readdirSync(place)).toEqual(['thesis.txt']);
  });

  test.each(['data', 'data/plans', 'data/plans/qa'])(
    'in which %s is a link is left as it is',
    async (name) => {
      const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
      writeFileSync(join(elsewhere, 'thesis.js'), 'all my work');
      await build('1', 'one');
      rmSync(join(place, name), { recursive: true });
      symlinkSync(elsewhere, join(place, name));
      await expect(openScreenFolder(place)).rejects.toThrow(`${join(place, name)} is a symbolic link`);
      expect(readdirSync(elsewhere)).toEqual(['thesis.js']);
      rmSync(elsewhere, { recursive: true });
    },
  );

  test('that is a file, or below one, is said to be of no use', async () => {
    const file = join(place, 'file');
    writeFileSync(file, '');
    await expect(openScreenFolder(file)).rejects.toThrow(ScreenFolderUnusable);
    await expect(openScreenFolder(join(file, 'below'))).rejects.toThrow(file);
  });

  test('of a build that was killed is taken up', async () => {
    await (await opened()).write(details, 'one', '1');
    await build('2', 'two');
    expect(read(details)).toBe('two');
  });

  test('whose memory is damaged is made anew', async () => {
    await build('1', 'one');
    writeFileSync(join(place, '.deployment-plans-screen.json'), '{');
    await build('1', 'again');
    expect(read(details)).toBe('again');
    expect(existsSync(join(place, 'index.html'))).toBe(true);
  });
});
