import { expect, test } from '@jest/globals';
import {
  checkName,
  commentMarker,
  deploymentTask,
  environmentOfStatusContext,
  mirroredEnvironment,
  runCheckName,
  runMarker,
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

test('what is told of a run names its plan', () => {
  const run = { environment: 'qa', plan: '2026-11-20-payments' };
  expect(runCheckName(run)).toBe('Deployment (qa/2026-11-20-payments)');
  expect(runMarker(run)).toBe('<!-- deployment-plans: run qa/2026-11-20-payments -->');
  expect(deploymentTask(run.plan)).toBe('deploy:2026-11-20-payments');
  expect(mirroredEnvironment('qa', 'payments')).toBe('qa/payments');
});

test('no comment of ours begins as another one', () => {
  const plans = ['a', 'a-', 'a--', 'ab', 'a.b'];
  const markers = [commentMarker, ...plans.map((plan) => runMarker({ environment: 'qa', plan }))];
  const beginnings = markers.filter((one) =>
    markers.some((other) => one !== other && `${other}\n`.startsWith(one)),
  );
  expect(beginnings).toEqual([]);
});
