import { describe, expect, test } from '@jest/globals';
import type { DeployerConfiguration } from '../../../../src/domain/model/configuration.ts';
import type { ManifestDeployer } from '../../../../src/domain/model/manifest-deployer.ts';
import {
  offeredDeployer,
  requireExecutable,
} from '../../../../src/usecases/execution/claiming/executable.ts';
import { environment } from '../../../support/builders.ts';

const command: DeployerConfiguration = { kind: 'command', command: ['./deploy.sh'], timeout: 1000, env: [] };
const workflow: DeployerConfiguration = {
  kind: 'workflow',
  file: 'deploy.yml',
  ref: 'main',
  repository: 'release',
  timeout: 1000,
};
const manifest: ManifestDeployer = {
  kind: 'manifest',
  repository: 'acme/manifests',
  branch: 'main',
  file: 'qa.yaml',
  place: { kind: 'kustomize', image: 'acme/shop' },
  value: '{version}',
  wait: null,
  timeout: 1000,
};
const waiting: ManifestDeployer = { ...manifest, wait: { kind: 'status', context: 'argocd' } };
const deployment: DeployerConfiguration = {
  kind: 'deployment',
  environment: 'qa',
  task: 'deploy',
  repository: 'application',
  timeout: 1000,
};
const both = new Set(['command', 'workflow', 'deployment', 'manifest'] as const);
const local = new Set(['command', 'manifest'] as const);

const qa = (deployer: DeployerConfiguration, own?: DeployerConfiguration) =>
  environment('qa', { deployer, deployers: own === undefined ? new Map() : new Map([['shop', own]]) });

describe('an environment', () => {
  test.each([
    { what: 'a command', where: qa(command), offered: local },
    { what: 'a workflow, with GitHub', where: qa(workflow), offered: both },
    { what: 'a command, and a workflow for one application', where: qa(command, workflow), offered: both },
    { what: 'a Deployment, with GitHub', where: qa(deployment), offered: both },
    { what: 'a manifest', where: qa(manifest), offered: local },
    { what: 'a manifest that waits for its engine, with GitHub', where: qa(waiting), offered: both },
  ])('is executed that is deployed by $what', ({ where, offered }) => {
    expect(() => requireExecutable(where, offered)).not.toThrow();
  });

  test.each([
    {
      what: 'a workflow, without GitHub',
      where: qa(workflow),
      offered: local,
      says: "environment 'qa' is deployed by a workflow, for which GitHub is asked",
    },
    {
      what: 'a command, and without GitHub a workflow for one application',
      where: qa(command, workflow),
      offered: local,
      says: "shop in 'qa' is deployed by a workflow",
    },
    {
      what: 'a Deployment, without GitHub',
      where: qa(deployment),
      offered: local,
      says: "environment 'qa' is deployed by a deployment, for which GitHub is asked",
    },
    {
      what: 'a manifest that waits for its engine, without GitHub',
      where: qa(command, waiting),
      offered: local,
      says: "shop in 'qa' is deployed by a manifest that waits for a status on GitHub",
    },
    { what: 'nothing', where: environment('qa'), offered: both, says: "environment 'qa' has no deployer" },
  ])('is refused that is deployed by $what', ({ where, offered, says }) => {
    expect(() => requireExecutable(where, offered)).toThrow(says);
  });
});

describe('the deployer of an application', () => {
  test('is its own before that of the environment', () => {
    expect(offeredDeployer(qa(command, workflow), 'shop')).toBe(workflow);
    expect(offeredDeployer(qa(command, workflow), 'ledger')).toBe(command);
  });

  test('is none that is not offered', () => {
    expect(() => offeredDeployer(environment('qa'), 'ledger')).toThrow("nothing deploys ledger in 'qa'");
  });
});
