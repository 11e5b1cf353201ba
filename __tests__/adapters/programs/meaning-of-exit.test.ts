import { expect, test } from '@jest/globals';
import { meaningOfExit } from '../../../src/adapters/programs/meaning-of-exit.ts';

test.each([
  [1, ''],
  [75, ' (a temporary failure)'],
  [126, ' (it, or a command that it runs, may not be executed)'],
  [127, ' (it, or a command that it runs, was not found)'],
])('exit %s means%s', (code, meaning) => {
  expect(meaningOfExit(code)).toBe(meaning);
});
