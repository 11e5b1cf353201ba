import { expect, test } from '@jest/globals';
import { nameList } from '../../src/domain/name-list.ts';

test.each([
  [[], 3, ''],
  [['a'], 3, 'a'],
  [['a', 'b'], 3, 'a and b'],
  [['a', 'b', 'c'], 3, 'a, b and c'],
  [['a', 'b', 'c', 'd'], 3, 'a, b, c and 1 more'],
  [['a', 'b', 'c', 'd'], Number.POSITIVE_INFINITY, 'a, b, c and d'],
])('the names of %j, at most %d of them', (names, most, text) => {
  expect(nameList(names, most)).toBe(text);
});
