import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadedBy } from '../support/loaded-by.ts';

const source = join(import.meta.dirname, '..', '..', 'src');

test('help and version load no more packages than they need', () => {
  const loaded = [...loadedBy(join(source, 'cli', 'index.ts'))].filter((it) => !/^(?:\/|node:)/.test(it));
  const packages = new Set(loaded.map((it) => it.split('/')[0]));
  expect([...packages].sort()).toEqual(['commander', 'picocolors', 'semver']);
});

test('everything else is loaded when a command answers', () => {
  const loaded = loadedBy(join(source, 'cli', 'answers.ts'));
  expect([...loaded]).toEqual(expect.arrayContaining(['zod/mini', 'yaml', 'p-queue', 'table']));
});
