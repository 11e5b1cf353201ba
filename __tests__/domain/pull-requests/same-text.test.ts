import { expect, test } from '@jest/globals';
import { isSameText } from '../../../src/domain/pull-requests/same-text.ts';

test.each([
  ['one\ntwo', 'one\ntwo', true],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree', true],
  ['\n one\n\n', 'one', true],
  ['one\n\ntwo', 'one\ntwo', false],
  ['one', 'One', false],
])('%j and %j are one text: %s', (one, other, same) => {
  expect(isSameText(one, other)).toBe(same);
});
