import { expect, test } from '@jest/globals';
import type { Problem } from '../../../src/domain/problem.ts';
import { ownErrors } from '../../../src/render/problems/own-errors.ts';

const problem = (change: Partial<Problem>): Problem => ({
  code: 'tag-not-found',
  severity: 'error',
  message: 'm',
  application: 'payments',
  ...change,
});

test.each<[string, Problem[], [string, string[]][]]>([
  ['an error of an application', [problem({})], [['payments', ['tag-not-found']]]],
  [
    'each code once',
    [problem({}), problem({ code: 'setting-missing' }), problem({})],
    [['payments', ['tag-not-found', 'setting-missing']]],
  ],
  ['no warning', [problem({ severity: 'warning' })], []],
  ['no conflict with another plan', [problem({ code: 'conflict-same-module' })], []],
  [
    'an application may have any name',
    [problem({ application: 'constructor' })],
    [['constructor', ['tag-not-found']]],
  ],
])('%s', (_, problems, expected) => {
  expect([...ownErrors(problems)]).toEqual(expected);
});

test('no error of the plan as a whole', () => {
  expect(ownErrors([{ code: 'target-mismatch', severity: 'error', message: 'm' }]).size).toBe(0);
});
