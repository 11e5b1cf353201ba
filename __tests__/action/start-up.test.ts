import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { settleLeftRun } from '../../src/action/post.ts';
import { loadedBy } from '../support/loaded-by.ts';

const source = join(import.meta.dirname, '..', '..', 'src', 'action');

test('a job that has nothing to do loads no package', () => {
  const packages = [...loadedBy(join(source, 'index.ts'))].filter((it) => !it.startsWith('/'));
  expect(packages).toEqual(['node:fs']);
});

test('a post step that has nothing to settle ends at once', async () => {
  expect(await settleLeftRun({ INPUT_MODE: 'execute', STATE_run: '' })).toBe(0);
  expect(await settleLeftRun({})).toBe(0);
});

test('everything else is loaded when something is to be done', () => {
  const loaded = loadedBy(join(source, 'act.ts'));
  expect([...loaded]).toEqual(expect.arrayContaining(['@actions/core', '@octokit/rest', 'yaml', 'zod/mini']));
});
