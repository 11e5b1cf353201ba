import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { badGatewayAfterEffect, serverError } from '../../../../sandbox/faults/known-faults.ts';
import { currentAttempt } from '../../../../sandbox/model/actions/workflow-run.ts';
import { createWorkflowDeployer } from '../../../../src/adapters/github/workflow-deployer/create-workflow-deployer.ts';
import type { Effect } from '../../../../src/domain/records/run/effect.ts';
import type { WorkflowEffect } from '../../../../src/domain/records/run/engine-effects.ts';
import type { StartedDeployment } from '../../../../src/ports/deployer.ts';
import { deploymentEffect } from '../../../support/engine-effects.ts';
import { createWorkflowWorld, type WorkflowWorld } from '../actions/workflow-world.ts';
import {
  createSteppedClock,
  deployWorkflow,
  key,
  keyInputs,
  minutes,
  type SteppedClock,
  workflowOrder,
} from './deployer-world.ts';

let github: WorkflowWorld;
let clock: SteppedClock;
let lines: string[];
let effects: Effect[];

beforeAll(async () => {
  github = await createWorkflowWorld();
  await github.commitWorkflows({
    'deploy.yml': deployWorkflow('true'),
    'sleeps.yml': deployWorkflow('sleep 1000'),
  });
});
afterAll(() => github.sandbox.close());

beforeEach(() => {
  clock = createSteppedClock();
  clock.whileAsleep = () => github.sandbox.actions.idle();
  [lines, effects] = [[], []];
  github.sandbox.actions.setParallelJobs(20);
  github.repository.workflowRuns.clear();
  github.requests();
});
afterEach(() => github.sandbox.faults.clear());

const deployer = () => createWorkflowDeployer({ api: github.connect().api, clock });
const dispatched = (file: string) => github.dispatch(file, keyInputs);
const unknownRun = (workflow: string): WorkflowEffect => ({
  kind: 'workflow',
  id: key,
  url: `${github.sandbox.serverUrl}/acme/releases/actions/workflows/${workflow}`,
  repository: 'acme/releases',
  workflow,
  ref: 'main',
  key,
});

function resume(effect: Effect, given: Partial<StartedDeployment> = {}) {
  const startedAt = new Date(clock.now()).toISOString();
  return deployer().resume({
    effect,
    startedAt,
    timeout: 60 * minutes,
    onLine: (line) => lines.push(line),
    onEffect: (known) => effects.push(known),
    ...given,
  });
}

async function outcome(effect: Effect, given: Partial<StartedDeployment> = {}) {
  return (await resume(effect, given))?.open();
}

describe('a deployment of another coordinator', () => {
  test('whose run is known is waited for, at once and with one request', async () => {
    const { id } = await dispatched('deploy.yml');
    await github.sandbox.actions.idle();
    expect(await outcome({ ...unknownRun('deploy.yml'), id: String(id) })).toMatchObject({
      outcome: 'succeeded',
    });
    expect(github.requests()).toHaveLength(1);
    expect(clock.naps).toEqual([]);
  });

  test('of which only the key is known is found, and told', async () => {
    const { id } = await dispatched('deploy.yml');
    expect(await outcome(unknownRun('deploy.yml'))).toMatchObject({ outcome: 'succeeded' });
    expect(effects).toMatchObject([{ id: String(id), key }]);
    expect(github.runs()).toHaveLength(1);
  });

  test('that was left by one that died after its dispatch is finished by the next', async () => {
    const { order } = workflowOrder();
    github.sandbox.faults.at({ method: 'POST' }, badGatewayAfterEffect);
    const prepared = await deployer().prepare(order);
    clock.whileAsleep = () => prepared.leave?.();
    github.sandbox.faults.before({ method: 'GET', nth: 2 }, () => prepared.leave?.());
    await prepared.open();
    clock.whileAsleep = () => github.sandbox.actions.idle();
    expect(await outcome(prepared.effect)).toMatchObject({ outcome: 'succeeded' });
    expect(github.runs()).toHaveLength(1);
  });

  test('that was never dispatched is not known, and is not dispatched', async () => {
    const end = await outcome(unknownRun('deploy.yml'));
    expect(end).toMatchObject({ outcome: 'unknown' });
    expect(end?.reason).toMatch(
      /^it is not known whether deploy.yml of acme\/releases was started: no run of ours with \[qa\/.*\/deploy\] in its title was found/,
    );
    expect(github.runs()).toEqual([]);
    expect(github.requests().every((request) => request.startsWith('GET'))).toBe(true);
  });

  test('is looked for as long as GitHub fails', async () => {
    await dispatched('deploy.yml');
    github.sandbox.faults.at({ method: 'GET', nth: 'every' }, serverError);
    clock.whileAsleep = async (nap) => {
      if (nap === 8) github.sandbox.faults.clear();
      await github.sandbox.actions.idle();
    };
    expect(await outcome(unknownRun('deploy.yml'))).toMatchObject({ outcome: 'succeeded' });
    expect(lines.filter((line) => line.includes('it is tried again'))).toHaveLength(8);
  });

  test('is given up when GitHub fails and somebody asks twice', async () => {
    github.sandbox.faults.at({ method: 'GET', nth: 'every' }, serverError);
    const prepared = await resume(unknownRun('deploy.yml'), { timeout: null });
    clock.whileAsleep = () => prepared?.stop();
    expect(await prepared?.open()).toMatchObject({ outcome: 'unknown' });
    expect(clock.naps).toHaveLength(2);
  });

  test('can be left again', async () => {
    const run = await dispatched('sleeps.yml');
    const prepared = await resume({ ...unknownRun('sleeps.yml'), id: String(run.id) });
    clock.whileAsleep = () => prepared?.leave?.();
    expect(await prepared?.open()).toBeUndefined();
    expect(currentAttempt(run).conclusion).toBeNull();
    github.sandbox.actions.cancel(run);
    await github.sandbox.actions.idle();
  });

  test('is waited for though GitHub does not show it for a while', async () => {
    const { id } = await dispatched('deploy.yml');
    const hidden = github.run();
    github.repository.workflowRuns.clear();
    clock.whileAsleep = async (nap) => {
      if (nap === 20) github.repository.workflowRuns.set(id, hidden);
      await github.sandbox.actions.idle();
    };
    expect(await outcome({ ...unknownRun('deploy.yml'), id: String(id) })).toMatchObject({
      outcome: 'succeeded',
    });
    expect(clock.naps.length).toBeGreaterThanOrEqual(20);
  });

  test('counts its time limit from its beginning, but is looked at before', async () => {
    const ended = await dispatched('deploy.yml');
    await github.sandbox.actions.idle();
    const startedAt = new Date(clock.now() - 60 * minutes).toISOString();
    const past = { startedAt, timeout: 30 * minutes };
    expect(await outcome({ ...unknownRun('deploy.yml'), id: String(ended.id) }, past)).toMatchObject({
      outcome: 'succeeded',
    });
    const run = await dispatched('sleeps.yml');
    await github.begin();
    const end = await outcome({ ...unknownRun('sleeps.yml'), id: String(run.id) }, past);
    expect(end?.reason).toContain('was ended at its time limit of 1800 seconds');
    expect(currentAttempt(run).conclusion).toBe('cancelled');
  });

  test('has none when it is not known any more', async () => {
    const run = await dispatched('sleeps.yml');
    clock.whileAsleep = async () => {
      if (clock.naps.length === 20) github.sandbox.actions.cancel(run);
      if (clock.naps.length >= 20) await github.sandbox.actions.idle();
    };
    const end = await outcome({ ...unknownRun('sleeps.yml'), id: String(run.id) }, { timeout: null });
    expect(end?.reason).toMatch(/\) was cancelled$/);
  });
});

describe('what is no deployment by a workflow', () => {
  test.each<[string, Effect]>([
    ['of another kind', deploymentEffect(key)],
    ['of a repository elsewhere', { ...effectOf(), repository: 'https://git.example.com/a/b' }],
    ['with an id that is none', { ...effectOf(), id: '../7' }],
  ])('%s is not known here', async (_, effect) => {
    expect(await resume(effect)).toBeUndefined();
    expect(github.requests()).toEqual([]);
  });
});

function effectOf(): WorkflowEffect {
  const url = 'https://github.com/acme/releases/actions/workflows/deploy.yml';
  const place = { repository: 'acme/releases', workflow: 'deploy.yml', ref: 'main' };
  return { kind: 'workflow', id: '7', url, ...place, key };
}
