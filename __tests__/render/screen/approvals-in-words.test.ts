import { expect, test } from '@jest/globals';
import { approvalsInWords } from '../../../src/render/screen/approvals-in-words.ts';

test.each([
  [{ required: 1 }, '1 approval from people with write permission'],
  [
    { required: 2, from: ['alice', '@acme/release-managers'] },
    '2 approvals from alice, @acme/release-managers',
  ],
])('%j is asked for as %s', (policy, words) => {
  expect(approvalsInWords(policy)).toBe(words);
});
