import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJsonPath, valueAtPath } from '../../../src/domain/verification/json-path.ts';

describe('a path', () => {
  test.each([
    ['$', []],
    ['$.status', ['status']],
    ['status', ['status']],
    ['$.a.b-c._d', ['a', 'b-c', '_d']],
    ['checks[0].state', ['checks', 0, 'state']],
    ['[12]', [12]],
    ["$['a name']['0']", ['a name', '0']],
    ['größe.état', ['größe', 'état']],
  ])('%s leads to one value', (path, steps) => {
    expect(parseJsonPath(path)).toEqual(steps);
  });

  test.each([
    '',
    '.',
    '$.',
    '$status',
    'a..b',
    '$..a',
    'a[*]',
    'a[-1]',
    'a[01]',
    'a.',
    '$[?@.b]',
    '1a',
    'a b',
    "['a",
  ])('"%s" is none', (path) => {
    expect(parseJsonPath(path)).toBeUndefined();
  });

  test('of any names and indexes finds what stands there', () => {
    const name = fc.string().filter((it) => !/['\\]/.test(it) && it !== '__proto__');
    const steps = fc.array(fc.oneof(name, fc.nat(3)), { maxLength: 6 });
    fc.assert(
      fc.property(steps, fc.jsonValue(), (path, value) => {
        const document = path.reduceRight<unknown>(
          (inner, step) =>
            typeof step === 'number' ? [...Array(step).fill(null), inner] : { [step]: inner },
          value,
        );
        const written = path.map((step) => (typeof step === 'number' ? `[${step}]` : `['${step}']`)).join('');
        expect(valueAtPath(document, parseJsonPath(`$${written}`) ?? ['none'])).toBe(value);
      }),
    );
  });
});

test.each([
  ['a name that is not there', ['b']],
  ['an inherited name', ['toString']],
  ['an index of an object', [0]],
  ['a name of a list', ['list', 'length']],
  ['an index beyond the end', ['list', 2]],
  ['a name below text', ['text', 'length']],
])('%s leads nowhere', (_, steps) => {
  expect(valueAtPath({ a: 1, list: [1, 2], text: 'x' }, steps)).toBeUndefined();
});
