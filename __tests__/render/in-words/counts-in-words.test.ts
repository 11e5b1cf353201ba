import { expect, test } from '@jest/globals';
import type { Problem } from '../../../src/domain/problem.ts';
import { countsInWords, operationCountsInWords } from '../../../src/render/in-words/counts-in-words.ts';

test.each<[readonly Problem['severity'][], string]>([
  [[], 'no problems'],
  [['error'], '1 error'],
  [['notice', 'error', 'warning', 'error', 'notice'], '2 errors, 1 warning, 2 notices'],
])('counts of %j', (severities, words) => {
  const problems = severities.map((severity) => ({ severity }));
  expect(countsInWords(problems)).toBe(words);
});

test.each([
  [[], '0 operations'],
  [[{}], '1 operation'],
  [[{}, { skip: 'already-deployed' }], '2 operations, 1 skipped'],
] as const)('operations %j', (operations, words) => {
  expect(operationCountsInWords(operations)).toBe(words);
});
