import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutEnd, cutStart, displayWidth, padEnd, wrap } from '../../src/render/fit.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '日', 'é', '👍', '👩‍👩‍👧'), maxLength: 60 });
const width = fc.integer({ min: 1, max: 30 });

describe('cutting', () => {
  test.each([
    ['abcdef', 6, 'abcdef', 'abcdef'],
    ['abcdef', 4, 'abc…', '…def'],
    ['日本語', 4, '日…', '…語'],
    ['a👩‍👩‍👧b', 3, 'a…', '…b'],
    ['abc', 1, '…', '…'],
    ['', 1, '', ''],
  ])('%j to %i columns', (text, columns, beginning, end) => {
    expect(cutEnd(text, columns)).toBe(beginning);
    expect(cutStart(text, columns)).toBe(end);
  });

  test('what is cut fits, and what fits is not cut', () => {
    fc.assert(
      fc.property(words, width, (text, columns) => {
        for (const cut of [cutEnd(text, columns), cutStart(text, columns)]) {
          expect(displayWidth(cut)).toBeLessThanOrEqual(columns);
          expect(cut === text).toBe(displayWidth(text) <= columns);
        }
      }),
    );
  });

  test('a line of a megabyte is cut without being measured whole', () => {
    expect(cutEnd('\u0301'.repeat(1_000_000), 10)).toHaveLength(161);
  });
});

describe('wrap', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two', 20, ['one two']],
    ['abcdefghij k', 5, ['abcdefghij', 'k']],
    ['', 5, ['']],
  ])('%j into %i columns', (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  test('no word is lost, and only words that are too long exceed the width', () => {
    fc.assert(
      fc.property(words, width, (text, columns) => {
        const lines = wrap(text, columns);
        expect(lines.join(' ')).toBe(text.split(/ +/).join(' ').trim());
        expect(lines.filter((line) => displayWidth(line) > columns && line.includes(' '))).toEqual([]);
      }),
    );
  });
});

test('padEnd counts columns, not characters', () => {
  expect(padEnd('日', 4)).toBe('日  ');
  expect(padEnd('long', 2)).toBe('long');
});
