import { expect, test } from '@jest/globals';
import { messageOf } from '../../src/domain/message-of.ts';

test.each([
  [new Error('no disk'), 'no disk'],
  [new TypeError(''), ''],
  ['no disk', 'no disk'],
  [undefined, 'undefined'],
  [null, 'null'],
])('%p says %p', (cause, message) => {
  expect(messageOf(cause)).toBe(message);
});
