import { describe, expect, test } from '@jest/globals';
import { ownWorkflow } from '../../../../src/action/execution/job/own-workflow.ts';

describe('the workflow that is dispatched', () => {
  test.each([
    ['acme/releases/.github/workflows/plans.yml@refs/heads/main', 'plans.yml'],
    ['acme/releases/.github/workflows/plans.yml@refs/heads/a@b', 'plans.yml'],
    ['acme/other/.github/workflows/plans.yml@refs/heads/main', 'deployment-plans.yml'],
    ['', 'deployment-plans.yml'],
    [undefined, 'deployment-plans.yml'],
  ])('of %s is %s', (reference, file) => {
    expect(ownWorkflow({ GITHUB_REPOSITORY: 'acme/releases', GITHUB_WORKFLOW_REF: reference })).toBe(file);
  });
});
