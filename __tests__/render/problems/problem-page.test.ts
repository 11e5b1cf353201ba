import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { problemGroups } from '../../../src/domain/problem.ts';
import { problemPage } from '../../../src/render/problems/problem-page.ts';

test('leads to a heading of the documentation for each code', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'problems.md'), 'utf8');
  const headings = new Set([...text.matchAll(/^### `(.+)`$/gm)].map(([, code]) => code));
  const codes = Object.values(problemGroups).flat();
  expect(codes.map((code) => new URL(problemPage(code)).hash)).toEqual(codes.map((code) => `#${code}`));
  expect(codes.filter((code) => !headings.has(code))).toEqual([]);
});
