import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readOwnPage } from '../../../src/adapters/screen/own-page.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'own-page-'));
  writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function page(folder: string, html: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
}

describe('the page that comes with the program', () => {
  test('stands beside the built file', () => {
    page(join(root, 'screen'), '<p>built</p>');
    expect(readOwnPage(root)).toMatchObject({
      html: '<p>built</p>',
      program: expect.stringMatching(/^1\.2\.3 [0-9a-f]{12}$/),
    });
  });

  test('stands among what was built, for the sources', () => {
    page(join(root, 'dist', 'screen'), '<p>sources</p>');
    expect(readOwnPage(join(root, 'src', 'adapters', 'screen')).html).toBe('<p>sources</p>');
  });

  test('makes another program of it when it differs', () => {
    page(join(root, 'screen'), 'one');
    const { program } = readOwnPage(root);
    page(join(root, 'screen'), 'two');
    expect(readOwnPage(root).program).not.toBe(program);
  });
});
