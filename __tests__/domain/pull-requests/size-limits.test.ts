import { expect, test } from '@jest/globals';
import { mostCommits, mostFiles, tooLarge } from '../../../src/domain/pull-requests/size-limits.ts';

test.each([
  { changedFiles: mostFiles, commits: mostCommits },
  { changedFiles: 1, commits: 1 },
])('$changedFiles files in $commits commits are looked at', (size) => {
  expect(tooLarge(size)).toBeUndefined();
});

test.each([
  { changedFiles: 3001, commits: 1, says: 'changes 3001 files, more than the 3000' },
  { changedFiles: 1, commits: 251, says: 'brings 251 commits, more than the 250' },
])('$changedFiles files in $commits commits are refused unseen', ({ says, ...size }) => {
  expect(tooLarge(size)).toMatchObject({
    code: 'foreign-change',
    severity: 'error',
    message: expect.stringContaining(says),
  });
});
