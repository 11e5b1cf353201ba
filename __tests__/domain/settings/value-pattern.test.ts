import { describe, expect, test } from '@jest/globals';
import { readPattern } from '../../../src/domain/settings/value-pattern.ts';

function fits(source: string, value: string): boolean {
  const pattern = readPattern(source);
  if (typeof pattern === 'string') throw new Error(`${source}: ${pattern}`);
  return pattern.fits(value);
}

describe('a value fits as a whole', () => {
  test.each([
    ['[0-9]+(ms|s|m|h)', '30s', '30'],
    ['^[0-9]+s$', '30s', '30s '],
    ['[a-z]+(,[a-z]+)*', 'red,green,blue', 'red,,blue'],
    ['https?://[^\\s/]+(/.*)?', 'https://example.com/a b', 'ftp://example.com'],
    ['(?<level>low|high)', 'high', 'higher'],
    ['low|high', 'high', 'highlow'],
    ['\\p{Lu}\\u{e9}.{2,}?', 'Éé😀!', 'Éé😀'],
    ['x{2}', 'xx', 'xxx'],
    ['.', 'a', 'a\n'],
  ])('%s: %j, and not %j', (source, one, other) => {
    expect([fits(source, one), fits(source, other)]).toEqual([true, false]);
  });

  test.each(['(a+)+', '(a|a)*', '(a*)*b', '((a?){30}){30}c', '(.*.*)*x'])(
    'also where a search would not end: %s',
    (source) => {
      expect(fits(source, `${'a'.repeat(300)}!`)).toBe(false);
    },
  );
});

test.each([
  ['is no regular expression', '[a-'],
  ['repeats nothing', '*'],
  ['looks ahead', '(?=a)a'],
  ['looks behind', '(?<!a)b'],
  ['refers back', '(a)\\1'],
  ['would be enormous', '((a{900}){900}){900}'],
])('a pattern that %s cannot be used', (_, source) => {
  expect(readPattern(source)).toContain('it is no regular expression as RE2 reads them');
});
