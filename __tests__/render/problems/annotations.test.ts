import { expect, test } from '@jest/globals';
import type { Problem } from '../../../src/domain/problem.ts';
import { byteLength } from '../../../src/render/markdown/serialize-markdown.ts';
import { annotationsOf } from '../../../src/render/problems/annotations.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';

const problem: Problem = {
  code: 'tag-not-found',
  severity: 'error',
  message: 'payments has no tag v2.3.0',
  file: 'plans/41.yml',
  line: 4,
  column: 3,
};

test('a problem with a line stands beside it', () => {
  expect(annotationsOf([problem])).toEqual([
    {
      path: 'plans/41.yml',
      line: 4,
      level: 'failure',
      title: 'tag-not-found',
      message: 'payments has no tag v2.3.0',
    },
  ]);
});

test('severities become levels', () => {
  const problems = (['error', 'warning', 'notice'] as const).map((severity) => ({ ...problem, severity }));
  expect(annotationsOf(problems).map(({ level }) => level)).toEqual(['failure', 'warning', 'notice']);
});

test.each<[string, Problem]>([
  ['no file', { code: 'usage', severity: 'error', message: 'm' }],
  ['no line', { code: 'foreign-change', severity: 'error', message: 'm', file: 'README.md' }],
  ['a line on the trusted branch', { ...problem, file: 'catalog/payments.yml' }],
  ['a line of the configuration', { ...problem, file: '.github/deployment-plans.yml' }],
])('a problem with %s has no annotation', (_, it) => {
  expect(annotationsOf([it])).toEqual([]);
});

test.each([...hostileTexts, ['made--wide', '版'.repeat(100_000)] as const])(
  '%s is a plain message',
  (_, message) => {
    const [annotation] = annotationsOf([{ ...problem, message }]);
    expect(annotation?.message).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
    expect(byteLength(annotation?.message ?? '')).toBeLessThanOrEqual(65_536);
  },
);
