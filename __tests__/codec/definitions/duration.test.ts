import { expect, test } from '@jest/globals';
import { parseDuration } from '../../../src/codec/definitions/duration.ts';

test.each([
  ['500ms', 500],
  ['90s', 90_000],
  ['30m', 1_800_000],
  ['4h', 14_400_000],
  ['7d', 604_800_000],
  ['0s', 0],
  ['24d', 2_073_600_000],
  ['25d', undefined],
  ['9999999999s', undefined],
  ['30', undefined],
  ['m', undefined],
  ['-5m', undefined],
  ['1.5h', undefined],
  ['1 h', undefined],
  ['1h30m', undefined],
  ['1h\n', undefined],
  ['', undefined],
])('the duration %j is %p milliseconds', (text, expected) => {
  expect(parseDuration(text)).toBe(expected);
});
