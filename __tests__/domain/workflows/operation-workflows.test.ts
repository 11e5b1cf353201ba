import { describe, expect, test } from '@jest/globals';
import { parseConfiguration } from '../../../src/codec/configuration/configuration.ts';
import {
  applicationWorkflows,
  operationWorkflows,
  workflowInWords,
} from '../../../src/domain/workflows/operation-workflows.ts';
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
  dr:
    deployer: { workflow: { file: release.yml, ref: v2, repository: application } }
`;

const { value: configuration } = parseConfiguration({ file: 'configuration.yml', bytes: bytesOf(text) });
if (configuration === undefined) throw new Error('the configuration has problems');

describe('the workflows that a configuration names', () => {
  const workflows = operationWorkflows(configuration);

  test('are found at their places', () => {
    expect(workflows.map(({ path }) => path.join('.'))).toEqual([
      'environments.qa.deployer.workflow.file',
      'environments.qa.deployers.ledger.workflow.file',
      'environments.production.deployer.workflow.file',
      'environments.dr.deployer.workflow.file',
    ]);
  });

  test('are called by their path, and by a branch or tag that is unusual', () => {
    expect(workflows.map(workflowInWords)).toEqual([
      '.github/workflows/deploy.yml',
      '.github/workflows/release.yml of v2',
      '.github/workflows/deploy.yml of releases',
      '.github/workflows/release.yml of v2',
    ]);
  });

  test('in repositories of applications are named once for each application that they deploy', () => {
    const release = { file: 'release.yml', ref: 'v2', staged: false };
    expect(applicationWorkflows(configuration, ['ledger', 'audit'])).toEqual([
      { application: 'ledger', ...release },
      { application: 'audit', ...release },
    ]);
  });
});
