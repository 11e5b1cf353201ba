import { expect, test } from '@jest/globals';
import { durationInWords } from '../../src/domain/duration-in-words.ts';

test.each([
  [0, '0 ms'],
  [-5, '0 ms'],
  [999.9, '999 ms'],
  [1000, '1 s'],
  [59_999, '59 s'],
  [60_000, '1 min'],
  [125_000, '2 min 5 s'],
  [3_605_000, '1 h'],
  [7_380_000, '2 h 3 min'],
  [187_200_000, '2 d 4 h'],
])('%d ms is %s', (milliseconds, words) => {
  expect(durationInWords(milliseconds)).toBe(words);
});
