import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadedBy } from '../support/loaded-by.ts';

const source = join(import.meta.dirname, '..', '..', 'src');

test('help and version load no more packages than they need', () => {
  const packages = [...loadedBy(join(source, 'cli', 'index.ts'))].filter((it) => !/^(?:\/|node:)/.test(it));
  expect(packages.sort()).toEqual(['commander', 'picocolors', 'semver']);
});

test('everything else is loaded when a command answers', () => {
  const loaded = loadedBy(join(source, 'cli', 'answers.ts'));
  expect([...loaded]).toEqual(expect.arrayContaining(['zod/mini', 'yaml', 'p-queue', 'table']));
});
