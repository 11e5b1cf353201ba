import { expect, test } from '@jest/globals';
import { requestPlanName } from '../../../src/domain/requests/request-plan-name.ts';

const issue = { number: 41, createdAt: '2026-11-20T23:59:59Z' };

test('a plan is named after the issue and the day on which it was opened', () => {
  expect(requestPlanName(issue, new Set())).toBe('2026-11-20-issue-41');
});

test('a name that is taken gets a number', () => {
  expect(requestPlanName(issue, new Set(['2026-11-20-issue-41']))).toBe('2026-11-20-issue-41-2');
});
