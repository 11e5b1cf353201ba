import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DeploymentState } from '../../../../sandbox/model/deployments/deployment.ts';
import { createDeployment } from '../../../../sandbox/operations/deployments/create-deployment.ts';
import { createDeploymentDeployer } from '../../../../src/adapters/github/deployment-deployer/create-deployment-deployer.ts';
import { createMirror } from '../../../../src/adapters/github/mirror/create-mirror.ts';
import { createSteppedClock, key, type SteppedClock } from '../workflow-deployer/deployer-world.ts';
import {
  createDeploymentWorld,
  type DeploymentWorld,
  deploymentOrder,
  type NotedDeployment,
} from './deployment-world.ts';

let github: DeploymentWorld;
let clock: SteppedClock;

beforeAll(async () => {
  github = await createDeploymentWorld();
});
afterAll(() => github.sandbox.close());

beforeEach(() => {
  clock = createSteppedClock();
  clock.whileAsleep = () => github.report('success');
  github.payments.deployments.clear();
  github.repository.deployments.clear();
  github.requests();
});

const deployer = (token?: string) =>
  createDeploymentDeployer({
    api: github.connect(token === undefined ? {} : { credentials: { kind: 'token', token } }).api,
    clock,
  });

async function deploy({ order }: NotedDeployment, token?: string) {
  const prepared = await deployer(token).prepare(order);
  return { prepared, end: await prepared.open() };
}

/** Says one state after the other, one at each look. */
function reporting(...states: DeploymentState[]): void {
  clock.whileAsleep = () => {
    const state = states.shift();
    if (state !== undefined) github.report(state, 'so it is');
  };
}

describe('a deployment by a Deployment', () => {
  test('does nothing before it is opened, and nothing when it is discarded', async () => {
    const prepared = await deployer().prepare(deploymentOrder(github.commit).order);
    expect(prepared.effect).toEqual({
      kind: 'deployment',
      id: key,
      url: `${github.sandbox.serverUrl}/acme/payments/deployments/qa`,
      repository: 'acme/payments',
      environment: 'qa',
      task: 'deploy',
      ref: github.commit,
      key,
    });
    await prepared.discard();
    expect(await deployer().heal()).toEqual([]);
    expect(github.requests()).toEqual([]);
  });

  test('creates it, tells which it is, and succeeds with it', async () => {
    const noted = deploymentOrder(github.commit);
    const { end } = await deploy(noted);
    expect(end).toEqual({ outcome: 'succeeded', reason: null });
    const [deployment, ...others] = github.deployments();
    expect(others).toEqual([]);
    expect(noted.effects).toMatchObject([{ kind: 'deployment', id: String(deployment?.id), key }]);
    const name = `the Deployment ${deployment?.id} to qa of acme/payments (${github.sandbox.serverUrl}/acme/payments/deployments/qa)`;
    expect(noted.lines).toEqual([
      `[deployment-plans] created ${name}`,
      `[deployment-plans] ${name} has no status yet`,
      `[deployment-plans] ${name} succeeded`,
    ]);
  });

  test('tells the engine everything about the operation', async () => {
    await deploy(deploymentOrder(github.commit, { stage: 'activate' }));
    expect(github.deployments()[0]).toMatchObject({
      ...{ sha: github.commit, task: 'deploy', environment: 'qa' },
      description: 'deploy payments 2.3.0, plan 2026-11-20-payments',
      payload: {
        ...{ key, environment: 'qa', plan: '2026-11-20-payments', application: 'payments' },
        ...{ action: 'deploy', stage: 'activate', version: '2.3.0', 'from-version': '2.2.0' },
        ...{ tag: 'v2.3.0', commit: github.commit, modules: ['payments-api', 'payments-core'] },
        settings: { timeout: '30s', constructor: 'x' },
      },
    });
  });

  test('may be one of the release repository, of its main', async () => {
    const place = { repository: 'release', environment: '{environment}/{application}' } as const;
    clock.whileAsleep = () => {
      for (const one of github.repository.deployments.values())
        one.statuses.push(...successOf(github, one.id));
    };
    const { prepared, end } = await deploy(deploymentOrder(github.commit, { deployer: place }));
    expect(end?.outcome).toBe('succeeded');
    expect(prepared.effect).toMatchObject({ repository: 'acme/releases', ref: 'main' });
    expect([...github.repository.deployments.values()]).toMatchObject([
      { ref: 'main', environment: 'qa/payments' },
    ]);
  });

  test.each(['/srv/git/payments', 'https://git.example.com/acme/payments'])(
    'cannot be one of an application elsewhere: %s',
    async (repository) => {
      const { order } = deploymentOrder(github.commit, { repository });
      await expect(deployer().prepare(order)).rejects.toThrow(/is not on http.*; write it as owner\/name/);
      expect(github.requests()).toEqual([]);
    },
  );

  test.each<{ states: DeploymentState[]; outcome: string; says: RegExp | null }>([
    { states: ['queued', 'in_progress', 'success'], outcome: 'succeeded', says: null },
    { states: ['in_progress', 'failure'], outcome: 'failed', says: /failed: so it is$/ },
    { states: ['error'], outcome: 'failed', says: /ended with an error: so it is$/ },
    { states: ['in_progress', 'inactive'], outcome: 'unknown', says: /was made inactive before/ },
    { states: ['pending', 'inactive'], outcome: 'unknown', says: /was made inactive before/ },
    { states: ['inactive'], outcome: 'unknown', says: /was made inactive before/ },
  ])('ends as it is said to: $states', async ({ states, outcome, says }) => {
    reporting(...states);
    const noted = deploymentOrder(github.commit);
    const { end } = await deploy(noted);
    expect(end?.outcome).toBe(outcome);
    if (says === null) expect(end?.reason).toBeNull();
    else expect(end?.reason).toMatch(says);
    expect(noted.lines).toHaveLength(2 + states.length);
  });

  test('has succeeded that was made inactive by its successor before anybody looked', async () => {
    clock.whileAsleep = () => {
      github.report('success');
      github.report('inactive');
    };
    expect((await deploy(deploymentOrder(github.commit))).end?.outcome).toBe('succeeded');
  });

  test('takes up one that is there already', async () => {
    const { payload } = await made();
    const noted = deploymentOrder(github.commit);
    const { end } = await deploy(noted);
    expect(end?.outcome).toBe('succeeded');
    expect(github.deployments()).toMatchObject([{ payload }]);
    expect(noted.lines[0]).toContain('found the Deployment');
  });

  test('leaves alone one with its key that somebody else has created', async () => {
    createDeployment(github.sandbox.world, github.bob, github.payments, {
      ...{ ref: github.commit, sha: github.commit, environment: 'qa', payload: { key } },
    });
    const noted = deploymentOrder(github.commit);
    expect((await deploy(noted)).end?.outcome).toBe('succeeded');
    expect(github.deployments()).toHaveLength(2);
    expect(noted.lines[0]).toMatch(/has our key, but bob has created it; it is left alone/);
  });

  test('says which permission is missing, and that nothing was created', async () => {
    const token = github.workflowToken({ deployments: 'read', metadata: 'read' });
    const own = { deployer: { repository: 'release' } } as const;
    const { end } = await deploy(deploymentOrder(github.commit, own), token);
    expect(end).toMatchObject({ outcome: 'failed' });
    expect(end?.transient).toBeUndefined();
    expect(end?.reason).toMatch(/needs the permission deployments: write.*; nothing was created$/);
  });

  test('is not taken for what the mirror shows, nor the other way round', async () => {
    const { api } = github.connect();
    const mirror = createMirror(api);
    const shown = { environment: 'qa', commit: await mainOf(github), task: 'deploy:one', description: 'x' };
    const id = await mirror.createDeployment({ ...shown, payload: { key } });
    clock.whileAsleep = () => {
      const [, ours] = [...github.repository.deployments.values()];
      if (ours !== undefined) ours.statuses.push(...successOf(github, ours.id));
    };
    const own = { deployer: { repository: 'release' } } as const;
    expect((await deploy(deploymentOrder(github.commit, own))).end?.outcome).toBe('succeeded');
    expect(github.repository.deployments.size).toBe(2);
    const standing = await mirror.standing({
      ...{ mergeCommit: shown.commit, check: 'x', marker: '<!-- x -->', base: 'env/qa', task: 'deploy:one' },
    });
    expect([...standing.deployments]).toEqual([['qa', { id, state: null }]]);
  });
});

/** One that an earlier coordinator has created. */
async function made() {
  clock.whileAsleep = () => {};
  const prepared = await deployer().prepare(deploymentOrder(github.commit).order);
  clock.whileAsleep = () => prepared.leave?.();
  await prepared.open();
  clock.whileAsleep = () => github.report('success');
  const [deployment] = github.deployments();
  if (deployment === undefined) throw new Error('it was not created');
  return deployment;
}

function successOf({ bob }: DeploymentWorld, id: number) {
  const nowhere = { logUrl: '', environmentUrl: '', environment: 'qa', app: null };
  const status = { state: 'success', description: '', creator: bob.account, createdAt: 0 } as const;
  return [{ ...nowhere, ...status, id: id + 1000, nodeId: `DES_${id}` }];
}

async function mainOf({ connect }: DeploymentWorld): Promise<string> {
  const { data } = await connect().api.reads.rest.git.getRef({
    ...{ owner: 'acme', repo: 'releases', ref: 'heads/main' },
  });
  return data.object.sha;
}
