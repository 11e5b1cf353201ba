import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { currentAttempt } from '../../../../sandbox/model/actions/workflow-run.ts';
import type { Repository } from '../../../../sandbox/model/repositories/repository.ts';
import { commitFiles } from '../../../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../../../sandbox/operations/repositories/create-repository.ts';
import { createWorkflowDeployer } from '../../../../src/adapters/github/workflow-deployer/create-workflow-deployer.ts';
import { createWorkflowWorld, dispatchedWorkflow, type WorkflowWorld } from '../actions/workflow-world.ts';
import {
  createSteppedClock,
  deployWorkflow,
  key,
  keyInputs,
  type NotedOrder,
  type SteppedClock,
  workflowOrder,
} from './deployer-world.ts';

let github: WorkflowWorld;
let clock: SteppedClock;
let payments: Repository;
const home = '/repos/acme/releases/actions';

beforeAll(async () => {
  github = await createWorkflowWorld();
  const { world } = github.sandbox;
  payments = await createRepository(world, { owner: github.acme, name: 'payments' });
  await commitFiles(world, github.alice, payments, {
    branch: 'main',
    files: { '.github/workflows/ship.yml': deployWorkflow('true') },
  });
  await github.commitWorkflows({
    'deploy.yml': deployWorkflow('true'),
    'fails.yml': deployWorkflow('false'),
    'narrow.yml': dispatchedWorkflow({ title: 'narrow', inputs: ['key'], scripts: ['true'] }),
    'pushed.yml': 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: true',
  });
  await github.sandbox.actions.idle();
});
afterAll(() => github.sandbox.close());

beforeEach(() => {
  clock = createSteppedClock();
  clock.whileAsleep = () => github.sandbox.actions.idle();
  github.repository.workflowRuns.clear();
  github.requests();
});

const deployer = (token?: string) =>
  createWorkflowDeployer({
    api: github.connect(token === undefined ? {} : { credentials: { kind: 'token', token } }).api,
    clock,
  });

async function deploy({ order }: NotedOrder, token?: string) {
  const prepared = await deployer(token).prepare(order);
  return { prepared, end: await prepared.open() };
}

describe('a deployment by a workflow', () => {
  test('does nothing before it is opened, and nothing when it is discarded', async () => {
    const prepared = await deployer().prepare(workflowOrder().order);
    expect(prepared.effect).toEqual({
      kind: 'workflow',
      id: key,
      url: `${github.sandbox.serverUrl}/acme/releases/actions/workflows/deploy.yml`,
      repository: 'acme/releases',
      workflow: 'deploy.yml',
      ref: 'main',
      key,
    });
    await prepared.discard();
    expect(await deployer().heal()).toEqual([]);
    expect(github.requests()).toEqual([]);
  });

  test('dispatches it, tells its run, and succeeds with it', async () => {
    const noted = workflowOrder();
    const { end } = await deploy(noted);
    expect(end).toEqual({ outcome: 'succeeded', reason: null });
    const { id, displayTitle } = github.run();
    const url = `${github.sandbox.serverUrl}/acme/releases/actions/runs/${id}`;
    expect(displayTitle).toBe(`Deploy [${key}]`);
    const workflow = { repository: 'acme/releases', workflow: 'deploy.yml', ref: 'main' };
    expect(noted.effects).toEqual([{ kind: 'workflow', id: String(id), url, ...workflow, key }]);
    expect(noted.lines).toEqual([
      `[deployment-plans] started deploy.yml of acme/releases: ${url}`,
      `[deployment-plans] the run of deploy.yml of acme/releases (${url}) succeeded`,
    ]);
  });

  test('tells the workflow everything about the operation', async () => {
    await deploy(workflowOrder());
    expect(github.run().trigger.inputs).toEqual({
      environment: 'qa',
      plan: '2026-11-20-payments',
      application: 'payments',
      action: 'deploy',
      version: '2.3.0',
      'from-version': '2.2.0',
      tag: 'v2.3.0',
      commit: '4f2c'.repeat(10),
      modules: 'payments-api,payments-core',
      settings: '{"constructor":"x","timeout":"30s"}',
      key,
    });
  });

  test('takes three requests when the first look finds it ended', async () => {
    await deploy(workflowOrder());
    expect(github.requests().map((request) => request.split('?')[0])).toEqual([
      `GET ${home}/workflows/deploy.yml/runs`,
      `POST ${home}/workflows/deploy.yml/dispatches`,
      `GET ${home}/runs/${github.run().id}`,
    ]);
    expect(clock.naps).toEqual([2000]);
  });

  test('fails with it', async () => {
    const noted = workflowOrder({ deployer: { file: 'fails.yml' } });
    const { end } = await deploy(noted);
    const url = `${github.sandbox.serverUrl}/acme/releases/actions/runs/${github.run().id}`;
    expect(end).toEqual({
      outcome: 'failed',
      reason: `the run of fails.yml of acme/releases (${url}) failed`,
    });
    expect(noted.lines.at(-1)).toBe(`[deployment-plans] ${end?.reason}`);
  });

  test('may be that of the application itself', async () => {
    const deployerOf = { file: 'ship.yml', repository: 'application' } as const;
    const { prepared, end } = await deploy(workflowOrder({ deployer: deployerOf }));
    expect(end?.outcome).toBe('succeeded');
    expect(prepared.effect).toMatchObject({ repository: 'acme/payments', workflow: 'ship.yml' });
    expect([...payments.workflowRuns.values()].map(({ displayTitle }) => displayTitle)).toEqual([
      `Deploy [${key}]`,
    ]);
  });

  test.each(['/srv/git/payments', 'https://git.example.com/acme/payments', 'ssh://git@example.com/a/b'])(
    'cannot be that of an application elsewhere: %s',
    async (repository) => {
      const { order } = workflowOrder({ repository, deployer: { repository: 'application' } });
      await expect(deployer().prepare(order)).rejects.toThrow(
        /payments cannot be deployed by a workflow of its own repository: ".*" is not on http.*; write it as owner\/name/,
      );
      expect(github.requests()).toEqual([]);
    },
  );

  test('takes up a run that is there already', async () => {
    const { id } = await github.dispatch('deploy.yml', keyInputs);
    const noted = workflowOrder();
    const { end } = await deploy(noted);
    expect(end?.outcome).toBe('succeeded');
    expect(github.runs()).toHaveLength(1);
    expect(noted.effects).toMatchObject([{ id: String(id) }]);
    expect(noted.lines[0]).toContain('found the run of deploy.yml of acme/releases');
  });

  test('does not take up that of another key, or an older one', async () => {
    await github.dispatch('deploy.yml', { ...keyInputs, key: `${key}/2` });
    await github.dispatch('deploy.yml', keyInputs);
    await github.sandbox.actions.idle();
    clock = createSteppedClock(Date.now() + 3_600_000);
    clock.whileAsleep = () => github.sandbox.actions.idle();
    expect((await deploy(workflowOrder())).end?.outcome).toBe('succeeded');
    expect(github.runs()).toHaveLength(3);
  });

  test('lets the oldest of several runs with its key go on, and cancels the others', async () => {
    github.sandbox.actions.setParallelJobs(0);
    const own = await github.dispatch('deploy.yml', keyInputs);
    const second = await github.dispatch('deploy.yml', keyInputs);
    clock.whileAsleep = () => github.begin();
    const prepared = await deployer().prepare(workflowOrder().order);
    github.sandbox.faults.before({ path: `${home}/runs/${own.id}` }, async () => {
      await github.begin();
      await github.sandbox.actions.idle();
    });
    expect((await prepared.open())?.outcome).toBe('succeeded');
    expect([own, second].map((run) => currentAttempt(run).conclusion)).toEqual(['success', 'cancelled']);
  });
});

describe('a workflow that cannot be started', () => {
  const needs =
    /must be on the default branch and on .*, with the trigger workflow_dispatch, the inputs .*key/;

  test.each([
    ['is not there', { file: 'gone.yml' }, /gone.yml/],
    ['is not on the branch', { ref: 'env/qa' }, /Workflow does not exist on env\/qa/],
    ['does not know the inputs', { file: 'narrow.yml' }, /Unexpected inputs provided.*environment/],
    ['is not for that', { file: 'pushed.yml' }, /does not have 'workflow_dispatch' trigger/],
  ])('because it %s fails with what it needs', async (_, given, message) => {
    const noted = workflowOrder({ deployer: given });
    const { end } = await deploy(noted);
    expect(end?.outcome).toBe('failed');
    expect(end?.reason).toMatch(message);
    expect(end?.reason).toContain('nothing was started');
    expect(github.runs()).toEqual([]);
    expect(noted.effects).toEqual([]);
  });

  test.each([{ ref: 'env/qa' }, { file: 'narrow.yml' }, { file: 'gone.yml' }])(
    'says what it must declare: %j',
    async (given) => {
      expect((await deploy(workflowOrder({ deployer: given }))).end?.reason).toMatch(needs);
    },
  );

  test('because the token may not fails with the permission', async () => {
    const token = github.workflowToken({ actions: 'read', metadata: 'read' });
    const { end } = await deploy(workflowOrder(), token);
    expect(end).toMatchObject({ outcome: 'failed' });
    expect(end?.reason).toMatch(
      /could not start deploy.yml .* needs the permission actions: write.*nothing was started$/,
    );
    expect(end?.reason).not.toContain(token);
  });
});
