import { expect, test } from '@jest/globals';
import {
  checkName,
  environmentOfStatusContext,
  statusContext,
} from '../../../src/domain/pull-requests/published-names.ts';

test('a status and a check name their environment', () => {
  expect(statusContext('qa')).toBe('deployment-plan/qa');
  expect(environmentOfStatusContext(statusContext('qa'))).toBe('qa');
  expect(checkName('qa')).toBe('Deployment plan (qa)');
});

test.each([
  '',
  'ci/build',
  'deployment-plan',
  'deployment-plan/',
  'deployment-plan/qa/x',
  'deployment-plan/QA',
])('the context %j is none of ours', (context) => {
  expect(environmentOfStatusContext(context)).toBeUndefined();
});
