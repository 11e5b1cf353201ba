import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadedBy } from '../support/loaded-by.ts';

const source = join(import.meta.dirname, '..', '..', 'src', 'action');

test('a job that has nothing to do loads no package', () => {
  const packages = [...loadedBy(join(source, 'index.ts'))].filter((it) => !it.startsWith('/'));
  expect(packages).toEqual(['node:fs']);
});

test('everything else is loaded when something is to be done', () => {
  const loaded = loadedBy(join(source, 'act.ts'));
  expect([...loaded]).toEqual(expect.arrayContaining(['@actions/core', '@octokit/rest', 'yaml', 'zod/mini']));
});
