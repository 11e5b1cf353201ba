import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitsPattern, longestFitting } from '../../../../src/domain/settings/patterns/fits-pattern.ts';
import { longestPattern, parsePattern } from '../../../../src/domain/settings/patterns/parse-pattern.ts';

function fits(source: string, value: string): boolean {
  const pattern = parsePattern(source);
  if (typeof pattern === 'string') throw new Error(`${source}: ${pattern}`);
  return fitsPattern(pattern, value);
}

describe('a value fits as a whole', () => {
  test.each([
    ['[0-9]+(ms|s|m|h)', '30s', '30'],
    ['^[0-9]+s$', '30s', '30s '],
    ['[a-z]+(,[a-z]+)*', 'red,green,blue', 'red,,blue'],
    ['(?:[0-9]{1,3}\\.){3}[0-9]{1,3}', '10.0.0.1', '10.0.1'],
    ['https?://[^\\s/]+(/.*)?', 'https://example.com/a b', 'ftp://example.com'],
    ['(?<level>low|high)', 'high', 'higher'],
    ['\\p{Lu}\\u{e9}.{2,}?', 'Éé😀!', 'Éé😀'],
    ['[\\]^-]{0}a|', '', 'b'],
    ['(a?){3}b{2,}', 'aabbb', 'aaaabb'],
    ['(a*)*', 'aaa', 'aab'],
    ['(^a|b$)+', 'ab', 'ba'],
    ['x{2}', 'xx', 'xxx'],
  ])('%s: %j, and not %j', (source, one, other) => {
    expect([fits(source, one), fits(source, other)]).toEqual([true, false]);
  });

  test('of the greatest length, and no longer one', () => {
    expect(fits('a+', 'a'.repeat(longestFitting))).toBe(true);
    expect(fits('a+', 'a'.repeat(longestFitting + 1))).toBe(false);
  });

  test.each(['(a+)+', '(a|a)*', '(a*)*b', '((a?){50}){50}c', '(.*.*)*x'])(
    'in bounded time where a search would not end: %s',
    (source) => {
      expect(fits(source, `${'a'.repeat(longestFitting - 1)}!`)).toBe(false);
    },
  );

  const piece = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w');
  const times = fc.constantFrom('', '*', '+', '?', '{2}', '{1,2}', '{1,}', '*?');
  const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      piece,
      fc.tuple(piece, times).map((parts) => parts.join('')),
      fc.tuple(tie('pattern'), tie('pattern')).map((parts) => parts.join('')),
      fc.tuple(tie('pattern'), tie('pattern')).map((parts) => parts.join('|')),
      fc.tuple(tie('pattern'), times).map(([inner, count]) => `(${inner})${count}`),
    ),
  }));
  const value = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  test('exactly as JavaScript says', () => {
    fc.assert(
      fc.property(pattern, value, (source, text) => {
        expect(fits(source, text)).toBe(new RegExp(`^(?:${source})$`, 'u').test(text));
      }),
    );
  });
});

describe('a pattern cannot be used that', () => {
  test.each([
    ['is no regular expression', '[a-', 'it is no regular expression'],
    ['repeats nothing', '*', 'it is no regular expression'],
    ['looks ahead', '(?=a)a', 'it uses (?: lookaround'],
    ['looks behind', '(?<!a)b', 'it uses (?: lookaround'],
    ['refers back', '(a)\\1', 'it uses \\1: lookaround'],
    ['refers back by name', '(?<x>a)\\k<x>', 'it uses \\k: lookaround'],
    ['asks for the edge of a word', '\\bx', 'it uses \\b: lookaround'],
    ['is too long', 'a'.repeat(longestPattern + 1), `it is longer than ${longestPattern} characters`],
  ])('%s', (_, source, reason) => {
    expect(parsePattern(source)).toContain(reason);
  });

  test('one of the greatest length can', () => {
    expect(fits('a'.repeat(longestPattern), 'a'.repeat(longestPattern))).toBe(true);
  });
});
