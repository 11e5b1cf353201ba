import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import type { Problem } from '../../../src/domain/problem.ts';
import { renderExcerpt } from '../../../src/render/problems/excerpt.ts';
import { renderProblems } from '../../../src/render/problems/problems.ts';
import { plainStyle } from '../../../src/render/text/view.ts';

const view = { style: plainStyle, width: 40 };

function excerptOf(line: string, column: number, width = 40) {
  return renderExcerpt([line], { line: 1, column }, { style: plainStyle, width });
}

describe('renderExcerpt', () => {
  test.each([
    ['the first column', 'target: qa', 1, ['1 │ target: qa', '  │ ^']],
    ['a later column', 'target: qa', 9, ['1 │ target: qa', '  │         ^']],
    ['just after the end', 'target:', 8, ['1 │ target:', '  │        ^']],
    ['far after the end', 'target:', 99, ['1 │ target:', '  │        ^']],
    ['a tab takes one column', '\ta: b', 2, ['1 │  a: b', '  │  ^']],
    ['wide characters take two', '日本: x', 5, ['1 │ 日本: x', '  │       ^']],
    ['the middle of a character points at it', 'a👍b', 3, ['1 │ a👍b', '  │  ^']],
    ['controls do not move the caret', '\u001b[31mred: x', 11, ['1 │ red: x', '  │      ^']],
    ['an empty line', '', 1, ['1 │', '  │ ^']],
  ])('%s', (_, line, column, expected) => {
    expect(excerptOf(line, column)).toEqual(expected);
  });

  test('a long line is cut around the column', () => {
    expect(excerptOf(`${'a'.repeat(50)}X${'b'.repeat(50)}`, 51, 24)).toEqual([
      `1 │ …${'a'.repeat(11)}Xbbbbbb…`,
      `  │ ${' '.repeat(12)}^`,
    ]);
    expect(excerptOf(`X${'b'.repeat(50)}`, 1, 24)).toEqual([`1 │ X${'b'.repeat(18)}…`, '  │ ^']);
  });

  test('a line as long as a file is not read whole for each problem', () => {
    const line = 'ab'.repeat(500_000);
    const columns = Array.from({ length: 500 }, (_, index) => index * 1000 + 1);
    expect(columns.map((column) => excerptOf(line, column)?.[0]?.length)).toEqual(columns.map(() => 40));
  });

  test('a line that is not there has no excerpt', () => {
    expect(renderExcerpt(['one'], { line: 2, column: 1 }, view)).toBeUndefined();
  });

  test('both lines fit, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '\t', '日', '👍', '\u001b', '\u0301', '👩‍👩‍👧'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 200 }), (line, column) => {
        const lines = excerptOf(line, column) ?? [];
        expect(lines).toHaveLength(2);
        expect(lines.filter((each) => stringWidth(each) > 41)).toEqual([]);
      }),
    );
  });
});

describe('renderProblems', () => {
  const file = 'plans/a.yml';
  const texts = new Map([[file, 'source: development\r\ntarget: prod\r\n']]);
  const problem: Problem = { code: 'target-mismatch', severity: 'error', message: 'It is qa.' };

  test('severity, code and place, message, excerpt', () => {
    const other: Problem = { code: 'would-wait', severity: 'notice', message: 'One before.' };
    expect(renderProblems([{ ...problem, file, line: 2, column: 9 }, other], texts, view)).toBe(
      [
        'error target-mismatch  plans/a.yml:2:9',
        '  It is qa.',
        '  2 │ target: prod',
        '    │         ^',
        '',
        'notice would-wait',
        '  One before.',
      ].join('\n'),
    );
  });

  test.each<[string, Partial<Problem>, string[]]>([
    ['a file without a line', { file }, ['error target-mismatch  plans/a.yml', '  It is qa.']],
    [
      'a file that was not read',
      { file: 'b.yml', line: 1 },
      ['error target-mismatch  b.yml:1', '  It is qa.'],
    ],
    [
      'a message of two lines',
      { message: 'a message that takes two lines in this view' },
      ['error target-mismatch', '  a message that takes two lines in this', '  view'],
    ],
    [
      'a longer message stays whole',
      { message: 'word '.repeat(20).trim() },
      ['error target-mismatch', `  ${'word '.repeat(20).trim()}`],
    ],
    [
      'hostile text is cleaned',
      { file: 'plans/\u001b[31m.yml', message: 'no\nsuch \u0007' },
      ['error target-mismatch  plans/.yml', '  no such \uFFFD'],
    ],
  ])('%s', (_, change, expected) => {
    expect(renderProblems([{ ...problem, ...change }], texts, view)).toBe(expected.join('\n'));
  });

  test('a thousand problems of one large file do not split it a thousand times', () => {
    const large = new Map([[file, 'a: b\n'.repeat(200_000)]]);
    const problems = Array.from({ length: 1000 }, (_, line) => ({
      ...problem,
      file,
      line: line + 1,
      column: 4,
    }));
    expect(renderProblems(problems, large, view).split('\n\n')).toHaveLength(1000);
  });
});
