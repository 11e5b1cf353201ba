import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Effect } from '../../../src/domain/records/run.ts';
import type { Deployer, DeploymentOrder, OfferedDeployer } from '../../../src/ports/deployer.ts';
import { deployerOfKinds } from '../../../src/usecases/execution/deployer-of-kinds.ts';
import { commit, effect, time } from '../../support/builders.ts';
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
const manifest: Effect = { kind: 'manifest', id: '1', url: 'https://example.com/1' };

describe('with GitHub', () => {
  const all = () => deployerOfKinds({ command: deployer('command'), workflow: deployer('workflow') });

  test('each operation goes to the deployer of its kind', async () => {
    await all().prepare(order(command));
    await all().prepare(order(workflow));
    expect(asked).toEqual(['command prepares for command', 'workflow prepares for workflow']);
  });

  test('what was started is taken up by the deployer that started it', async () => {
    await all().resume(started(effect()));
    await all().resume(started(workflowEffect('key', '1')));
    expect(asked).toEqual(['command resumes process', 'workflow resumes workflow']);
  });

  test('what nobody here started cannot be taken up', async () => {
    expect(await all().resume(started(manifest))).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('both put right what they left', async () => {
    expect(await all().heal()).toEqual(['command healed', 'workflow healed']);
    expect([...all().kinds]).toEqual(['command', 'workflow']);
  });
});

describe('without GitHub', () => {
  const local = () => deployerOfKinds({ command: deployer('command'), workflow: null });

  test('no workflow is dispatched, and none taken up', async () => {
    await expect(local().prepare(order(workflow))).rejects.toThrow('cannot dispatch a workflow');
    expect(await local().resume(started(workflowEffect('key', '1')))).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('commands are all that is offered', async () => {
    await local().prepare(order(command));
    expect(asked).toEqual(['command prepares for command']);
    expect(await local().heal()).toEqual(['command healed']);
    expect([...local().kinds]).toEqual(['command']);
  });
});
