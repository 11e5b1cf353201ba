import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { badGatewayAfterEffect, serverError } from '../../../../sandbox/faults/known-faults.ts';
import { currentAttempt } from '../../../../sandbox/model/actions/workflow-run.ts';
import {
  createWorkflowToken,
  permissionsFor,
} from '../../../../sandbox/operations/accounts/create-tokens.ts';
import { commitFiles } from '../../../../sandbox/operations/repositories/commit-files.ts';
import { createWorkflowDeployer } from '../../../../src/adapters/github/workflow-deployer/create-workflow-deployer.ts';
import type { WorkflowEffect } from '../../../../src/domain/records/run/engine-effects.ts';
import { createWorkflowWorld, type WorkflowWorld } from '../actions/workflow-world.ts';
import {
  createSteppedClock,
  deployWorkflow,
  key,
  keyInputs,
  minutes,
  type NotedOrder,
  type SteppedClock,
  workflowOrder,
} from './deployer-world.ts';

let github: WorkflowWorld;
let clock: SteppedClock;

/** Ours fails, so that a success is somebody else's. */
beforeAll(async () => {
  github = await createWorkflowWorld();
  await github.commitWorkflows({ 'deploy.yml': deployWorkflow('false') });
  await commitFiles(github.sandbox.world, github.alice, github.repository, {
    branch: 'mallory',
    files: { '.github/workflows/deploy.yml': deployWorkflow('true') },
  });
});
afterAll(() => github.sandbox.close());

beforeEach(() => {
  clock = createSteppedClock();
  clock.whileAsleep = () => github.sandbox.actions.idle();
  github.sandbox.actions.setParallelJobs(20);
  github.repository.workflowRuns.clear();
  github.requests();
});
afterEach(() => github.sandbox.faults.clear());

const deployer = (token?: string) =>
  createWorkflowDeployer({
    api: github.connect(token === undefined ? {} : { credentials: { kind: 'token', token } }).api,
    clock,
  });

async function deploy({ order }: NotedOrder, token?: string) {
  return (await deployer(token).prepare(order)).open();
}

const strangers = [
  ['a person on our branch', 'alice', 'main'],
  ['a person on her own branch', 'alice', 'mallory'],
  ['our own account on another branch', 'planner[bot]', 'mallory'],
] as const;

function startedBy(login: string, ref: string) {
  const by = login === 'alice' ? github.alice.account : github.app.app.bot;
  return github.dispatch('deploy.yml', keyInputs, { by, ref });
}

describe('a run with our key', () => {
  test.each(strangers)('of %s is not ours, and ours is started', async (_, login, ref) => {
    const forged = await startedBy(login, ref);
    await github.sandbox.actions.idle();
    const noted = workflowOrder();
    expect(await deploy(noted)).toMatchObject({ outcome: 'failed' });
    expect(noted.effects).toMatchObject([{ id: String(github.run().id) }]);
    expect(github.run().id).not.toBe(forged.id);
    const page = `${github.sandbox.serverUrl}/acme/releases/actions/runs/${forged.id}`;
    expect(noted.lines[0]).toBe(
      `[deployment-plans] ${page} has [${key}] in its title, but was started by ${login} on ${ref}, not by planner[bot] on main; it is left alone`,
    );
  });

  test('of a person is not cancelled', async () => {
    github.sandbox.actions.setParallelJobs(0);
    const forged = await startedBy('alice', 'main');
    const { order } = workflowOrder();
    const prepared = await deployer().prepare(order);
    prepared.leave?.();
    await prepared.open();
    expect(github.runs()).toHaveLength(2);
    expect(currentAttempt(forged).cancelling).toBe('no');
  });

  test('is ours when somebody has started it again', async () => {
    const own = await startedBy('planner[bot]', 'main');
    await github.sandbox.actions.idle();
    github.sandbox.actions.rerun({ run: own, by: github.alice.account, jobs: 'all' });
    expect(await deploy(workflowOrder())).toMatchObject({ outcome: 'failed' });
    expect(github.runs()).toHaveLength(1);
  });

  test('may be that of GITHUB_TOKEN', async () => {
    const { value, account } = workflowToken();
    const own = await github.dispatch('deploy.yml', keyInputs, { by: account });
    const noted = workflowOrder();
    await deploy(noted, value);
    expect(noted.effects).toMatchObject([{ id: String(own.id) }]);
    expect(github.runs()).toHaveLength(1);
  });

  test('takes one question who we are, and none takes no question', async () => {
    const ours = deployer();
    await (await ours.prepare(workflowOrder().order)).open();
    expect(github.requests().filter((request) => request.startsWith('graphql'))).toEqual([]);
    await (await ours.prepare(workflowOrder().order)).open();
    await (await ours.prepare(workflowOrder().order)).open();
    expect(github.requests().filter((request) => request.startsWith('graphql'))).toEqual(['graphql Login']);
  });

  test('starts nothing as long as it is not known who we are', async () => {
    await startedBy('alice', 'main');
    github.sandbox.faults.at({ operation: 'Login', nth: 'every' }, serverError);
    const end = await deploy(workflowOrder());
    expect(end?.reason).toMatch(/could not read whom the token speaks for.*; nothing was started$/);
    expect(github.runs()).toHaveLength(1);
  });
});

describe('a run with our key that is not ours', () => {
  test('is not what became of an unclear answer', async () => {
    github.sandbox.faults.at({ method: 'POST', path: /dispatches$/ }, serverError);
    await startedBy('alice', 'mallory');
    const noted = workflowOrder();
    const end = await deploy(noted);
    expect(end?.outcome).toBe('unknown');
    expect(end?.reason).toContain(`no run of ours with [${key}] in its title was found`);
    expect(noted.lines.filter((line) => line.includes('it is left alone'))).toHaveLength(1);
  });

  test('does not hide ours after an unclear answer', async () => {
    await startedBy('alice', 'mallory');
    await github.sandbox.actions.idle();
    github.sandbox.faults.at({ method: 'POST', path: /dispatches$/ }, badGatewayAfterEffect);
    const noted = workflowOrder();
    expect(await deploy(noted)).toMatchObject({ outcome: 'failed' });
    expect(noted.effects).toMatchObject([{ id: String(github.run().id) }]);
  });

  test.each(strangers)('is not what another coordinator had started: %s', async (_, login, ref) => {
    await startedBy(login, ref);
    const effect: WorkflowEffect = {
      kind: 'workflow',
      id: key,
      url: 'https://github.com/acme/releases/actions/workflows/deploy.yml',
      repository: 'acme/releases',
      workflow: 'deploy.yml',
      ref: 'main',
      key,
    };
    const { onLine, onEffect } = workflowOrder().order;
    const startedAt = new Date(clock.now()).toISOString();
    const timeout = 60 * minutes;
    const prepared = await deployer().resume({ effect, startedAt, timeout, onLine, onEffect });
    expect(await prepared?.open()).toMatchObject({ outcome: 'unknown' });
  });
});

function workflowToken() {
  const { world } = github.sandbox;
  return createWorkflowToken(world, { repository: github.repository, permissions: permissionsFor('write') });
}
