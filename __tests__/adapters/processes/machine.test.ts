import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMachine } from '../../../src/adapters/processes/machine.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'machine-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with a machine's id. */
function idFile(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const id = '0123456789abcdef0123456789abcdef';

describe('a machine', () => {
  test('is its host name and a mark of its id, which keeps the id to itself', async () => {
    const machine = await readMachine([join(folder, 'missing'), idFile('one', `${id}\n`)]);
    expect(machine.marked).toBe(true);
    const [name, mark = ''] = [machine.host.slice(0, -9), machine.host.slice(-8)];
    expect(name).toBe(hostname());
    expect(mark).toMatch(/^[0-9a-f]{8}$/);
    expect(id).not.toContain(mark);
    expect(await readMachine([idFile('same', id)])).toEqual(machine);
  });

  test('is another one with another id', async () => {
    const [one, other] = [idFile('one', id), idFile('other', id.replace('0', '1'))];
    expect((await readMachine([one])).host).not.toBe((await readMachine([other])).host);
  });

  test.each([
    ['missing', ''],
    ['not yet made', 'uninitialized\n'],
    ['of another form', 'id\n'],
  ])('has only its host name when its id is %s', async (name, text) => {
    const files = name === 'missing' ? [] : [idFile('none', text)];
    expect(await readMachine(files)).toEqual({ host: hostname(), marked: false });
  });
});
