import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressOf, parseAddress } from '../../../src/screen/address/address.ts';

describe('addresses', () => {
  test.each([
    ['', [], {}],
    ['#', [], {}],
    ['#/', [], {}],
    ['#/plans', ['plans'], {}],
    ['#/plans/qa/2026-11-20', ['plans', 'qa', '2026-11-20'], {}],
    ['#/plans?status=aborted&search=a+b%20c', ['plans'], { status: 'aborted', search: 'a b c' }],
    ['#plans//qa/?a=1?b&a=2', ['plans', 'qa'], { a: '2' }],
    ['#/%/%E0%A4%A', ['%', '%E0%A4%A'], {}],
  ])('%j is understood', (hash, path, query) => {
    expect(parseAddress(hash)).toEqual({ path, query: new Map(Object.entries(query)) });
  });

  test('leave out what is empty', () => {
    expect(
      addressOf(
        ['plans'],
        new Map([
          ['status', ''],
          ['search', 'a'],
        ]),
      ),
    ).toBe('#/plans?search=a');
    expect(addressOf(['plans'], new Map([['status', '']]))).toBe('#/plans');
  });

  test('lead to what they were made of, whatever that is', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(fc.array(text), fc.array(fc.tuple(text, text)), (path, pairs) => {
        const query = new Map(pairs);
        expect(parseAddress(addressOf(path, query))).toEqual({ path, query });
      }),
    );
  });

  test('hold half a character, too', () => {
    expect(parseAddress(addressOf(['a\ud800b']))).toEqual({ path: ['a\ufffdb'], query: new Map() });
  });
});
