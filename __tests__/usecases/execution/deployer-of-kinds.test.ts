import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Effect } from '../../../src/domain/records/run/effect.ts';
import type { Deployer, DeploymentOrder, OfferedDeployer } from '../../../src/ports/deployer.ts';
import { deployerOfKinds } from '../../../src/usecases/execution/deployer-of-kinds.ts';
import { commit, effect, time } from '../../support/builders.ts';
import { deploymentEffect, manifestEffect } from '../../support/engine-effects.ts';
import { workflowEffect } from '../../support/outliving-engine.ts';

let asked: string[];
beforeEach(() => {
  asked = [];
});

function deployer<Kind extends OfferedDeployer>(name: string): Deployer<Kind> {
  const prepared = {
    effect: effect(),
    open: async () => undefined,
    discard: async () => {},
    stop: () => {},
    leave: null,
  };
  return {
    async prepare(order) {
      asked.push(`${name} prepares for ${order.deployer.kind}`);
      return prepared;
    },
    async resume(started) {
      asked.push(`${name} resumes ${started.effect.kind}`);
      return prepared;
    },
    heal: async () => [`${name} healed`],
  };
}

function order(by: OfferedDeployer): DeploymentOrder {
  return {
    deployer: by,
    environment: 'qa',
    plan: 'one',
    application: 'shop',
    repository: 'acme/shop',
    action: 'deploy',
    version: '2.0.0',
    fromVersion: '1.0.0',
    tag: 'v2.0.0',
    commit: commit('c2'),
    modules: ['shop-api'],
    settings: new Map(),
    secrets: new Map(),
    key: 'qa/one/shop/deploy',
    grace: 1000,
    checkOut: async () => {},
    onLine: () => {},
    onEffect: () => {},
  };
}

const command = { kind: 'command', command: ['./deploy.sh'], timeout: 1000, env: [] } as const;
const workflow = {
  kind: 'workflow',
  file: 'deploy.yml',
  ref: 'main',
  repository: 'release',
  timeout: 1000,
} as const;
const started = (of: Effect) => ({
  effect: of,
  startedAt: time,
  timeout: null,
  onLine: () => {},
  onEffect: () => {},
});
const deployment = {
  kind: 'deployment',
  environment: 'qa',
  task: 'deploy',
  repository: 'application',
  timeout: 1000,
} as const;
const manifest = {
  kind: 'manifest',
  repository: 'acme/manifests',
  branch: 'main',
  file: 'qa.yaml',
  place: { kind: 'kustomize', image: 'acme/shop' },
  value: '{version}',
  wait: null,
  timeout: 1000,
} as const;

describe('with GitHub', () => {
  const all = () =>
    deployerOfKinds({
      command: deployer('command'),
      workflow: deployer('workflow'),
      deployment: deployer('deployment'),
      manifest: deployer('manifest'),
    });

  test('each operation goes to the deployer of its kind', async () => {
    for (const by of [command, workflow, deployment, manifest]) await all().prepare(order(by));
    expect(asked).toEqual(
      ['command', 'workflow', 'deployment', 'manifest'].map((kind) => `${kind} prepares for ${kind}`),
    );
  });

  test('what was started is taken up by the deployer that started it', async () => {
    const effects = [effect(), workflowEffect('key', '1'), deploymentEffect('key'), manifestEffect('key')];
    for (const one of effects) await all().resume(started(one));
    expect(asked).toEqual([
      'command resumes process',
      'workflow resumes workflow',
      'deployment resumes deployment',
      'manifest resumes manifest',
    ]);
  });

  test('all put right what they left', async () => {
    const kinds = ['command', 'workflow', 'deployment', 'manifest'];
    expect(await all().heal()).toEqual(kinds.map((kind) => `${kind} healed`));
    expect([...all().kinds]).toEqual(kinds);
  });
});

describe('without GitHub', () => {
  const local = () =>
    deployerOfKinds({
      command: deployer('command'),
      workflow: null,
      deployment: null,
      manifest: deployer('manifest'),
    });

  test.each([
    [workflow, workflowEffect('key', '1')],
    [deployment, deploymentEffect('key')],
  ])('nothing is handed to GitHub, and nothing taken up: %j', async (by, of) => {
    await expect(local().prepare(order(by))).rejects.toThrow(`no means for a ${by.kind}`);
    expect(await local().resume(started(of))).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('commands and manifests are all that is offered', async () => {
    await local().prepare(order(command));
    await local().prepare(order(manifest));
    expect(asked).toEqual(['command prepares for command', 'manifest prepares for manifest']);
    expect(await local().heal()).toEqual(['command healed', 'manifest healed']);
    expect([...local().kinds]).toEqual(['command', 'manifest']);
  });
});
