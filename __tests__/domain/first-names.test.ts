import { expect, test } from '@jest/globals';
import { firstNames } from '../../src/domain/first-names.ts';

test.each([
  [['a'], "'a'"],
  [['a', 'b c', 'd'], "'a', 'b c', 'd'"],
  [['a', 'b', 'c', 'd'], "'a', 'b', 'c' and 1 more"],
  [[], ''],
])('the first names of %j', (names, text) => {
  expect(firstNames(names)).toBe(text);
});
