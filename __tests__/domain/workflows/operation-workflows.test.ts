import { describe, expect, test } from '@jest/globals';
import { parseConfiguration } from '../../../src/codec/configuration.ts';
import { operationWorkflows, workflowInWords } from '../../../src/domain/workflows/operation-workflows.ts';
import { bytesOf } from '../../codec/places.ts';

const text = `version: 1
environments:
  development: { root: true }
  qa:
    deployer: { workflow: { file: deploy.yml } }
    deployers:
      ledger: { workflow: { file: release.yml, ref: v2, repository: application } }
      audit: { command: [./deploy.sh] }
  production:
    deployer: { workflow: { file: deploy.yml, ref: releases } }
`;

function workflows() {
  const { value } = parseConfiguration({ file: 'configuration.yml', bytes: bytesOf(text) });
  return value === undefined ? [] : operationWorkflows(value);
}

describe('the workflows that a configuration names', () => {
  test('are found at their places', () => {
    expect(workflows().map(({ path }) => path.join('.'))).toEqual([
      'environments.qa.deployer.workflow.file',
      'environments.qa.deployers.ledger.workflow.file',
      'environments.production.deployer.workflow.file',
    ]);
  });

  test('are called by their path, and by what is unusual about them', () => {
    expect(workflows().map(workflowInWords)).toEqual([
      '.github/workflows/deploy.yml',
      '.github/workflows/release.yml of v2 in the repositories of applications',
      '.github/workflows/deploy.yml of releases',
    ]);
  });
});
