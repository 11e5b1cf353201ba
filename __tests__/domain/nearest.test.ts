import { expect, test } from '@jest/globals';
import { nearest } from '../../src/domain/nearest.ts';

const keys = ['source', 'sources', 'target', 'applications', 'to'];

test.each([
  ['sorce', 'source'],
  ['Target', 'target'],
  ['aplicatoins', undefined],
  ['aplications', 'applications'],
  ['xy', undefined],
  ['notes', undefined],
  ['a'.repeat(100_000), undefined],
])('the key nearest to %.20s is %p', (word, expected) => {
  expect(nearest(word, keys)).toBe(expected);
});
