import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { head, problemsOf, qaWith } from '../domain/document/judged-document.ts';

const document = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');

/** What stands as code in the example of an entry. */
function exampleOf(code: string): string[] {
  const entry = document.split(`### \`${code}\``)[1] ?? '';
  const [, example = ''] = /\*\*Example:\*\*([\s\S]*?)\n\n/.exec(entry) ?? [];
  return [...example.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
}

test('the example of missing-section lacks a section', () => {
  const [required = '', section = '', absent = ''] = exampleOf('missing-section');
  const found = problemsOf(`${head}${section}\n`, qaWith(required));
  expect(found).toMatchObject([{ code: 'missing-section', severity: 'error', line: 1, column: 1 }]);
  expect(
    problemsOf(`${head}${section}\n${absent}: { tested: true, criteria: c }\n`, qaWith(required)),
  ).not.toContainEqual(expect.objectContaining({ code: 'missing-section' }));
});

test('the example of incomplete-section leaves something open', () => {
  const [section = ''] = exampleOf('incomplete-section');
  const found = problemsOf(`${head}${section}\n`, qaWith('grace: 10s'));
  expect(found).toMatchObject([{ code: 'incomplete-section', severity: 'warning', line: 4, column: 9 }]);
  const completed = section.replace(' }]', ', mitigation: they are refused }]');
  expect(problemsOf(`${head}${completed}\n`, qaWith('grace: 10s'))).toEqual([]);
});

test('the example of unknown-check names a check that the environment does not have', () => {
  const [section = '', checks = ''] = exampleOf('unknown-check');
  const found = problemsOf(`${head}${section}\n`, qaWith(checks));
  expect(found).toMatchObject([{ code: 'unknown-check', severity: 'error', line: 4 }]);
  expect(problemsOf(`${head}${section.replace('smoke', 'health')}\n`, qaWith(checks))).toEqual([]);
});
