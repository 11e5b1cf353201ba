import { expect, test } from '@jest/globals';
import { ForgeForbidden } from '../../../src/ports/forge.ts';
import { proposePlan } from '../../../src/usecases/pull-requests/propose-plan.ts';
import { createMemoryForge } from '../../support/memory/memory-forge.ts';

const written = {
  plan: 'one',
  environment: 'qa',
  target: 'qa',
  branch: 'plan/qa/one',
  file: 'plans/one.yml',
  dropped: [],
  adjusted: [],
  problems: [],
} as const;

test('a plan that was written is proposed on a draft', async () => {
  const forge = createMemoryForge();
  const { pullRequest } = await proposePlan(forge, written);
  expect(pullRequest).toMatchObject({ number: 1 });
  expect(forge.pullRequests.get(1)).toMatchObject({ base: 'env/qa', draft: true, open: true });
});

test('one that was refused is not', async () => {
  const forge = createMemoryForge();
  expect(await proposePlan(forge, { ...written, plan: null, branch: null, file: null })).toMatchObject({
    pullRequest: null,
  });
  expect(forge.calls).toEqual([]);
});

test('when none can be opened the branch stays and a person is told', async () => {
  const forge = createMemoryForge();
  forge.fail('openPullRequest', {
    effect: false,
    error: new ForgeForbidden('not allowed', 'pull-requests: write'),
  });
  expect(await proposePlan(forge, written)).toMatchObject({
    branch: 'plan/qa/one',
    pullRequest: null,
    problems: [
      { severity: 'warning', message: expect.stringMatching(/plan\/qa\/one.*not allowed.*env\/qa/) },
    ],
  });
});
