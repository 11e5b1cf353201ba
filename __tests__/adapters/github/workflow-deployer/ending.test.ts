import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { currentAttempt } from '../../../../sandbox/model/actions/workflow-run.ts';
import { createWorkflowDeployer } from '../../../../src/adapters/github/workflow-deployer/create-workflow-deployer.ts';
import type { PreparedDeployment } from '../../../../src/ports/deployer.ts';
import { createWorkflowWorld, type WorkflowWorld } from '../actions/workflow-world.ts';
import {
  createSteppedClock,
  deployWorkflow,
  key,
  minutes,
  type NotedOrder,
  type SteppedClock,
  workflowOrder,
} from './deployer-world.ts';

let github: WorkflowWorld;
let clock: SteppedClock;

beforeAll(async () => {
  github = await createWorkflowWorld();
  await github.commitWorkflows({ 'deploy.yml': deployWorkflow('sleep 1000') });
});
afterAll(() => github.sandbox.close());

beforeEach(() => {
  clock = createSteppedClock();
  github.repository.workflowRuns.clear();
  github.requests();
});

function prepare({ order }: NotedOrder): Promise<PreparedDeployment> {
  return createWorkflowDeployer({ api: github.connect().api, clock }).prepare(order);
}

const page = () => `${github.sandbox.serverUrl}/acme/releases/actions/runs/${github.run().id}`;
const posts = () =>
  github
    .requests()
    .filter((request) => request.startsWith('POST'))
    .map((request) => request.split('/').at(-1));
/** Waits for a job of the run, and for its end once it is being cancelled. */
async function settle(): Promise<void> {
  await github.begin();
  if (currentAttempt(github.run()).cancelling !== 'no') await github.sandbox.actions.idle();
}

describe('a deployment under way', () => {
  test('is cancelled when it is asked to stop, and waited for', async () => {
    const prepared = await prepare(workflowOrder());
    clock.whileAsleep = async (nap) => {
      await settle();
      if (nap === 2) prepared.stop();
    };
    expect(await prepared.open()).toEqual({
      outcome: 'unknown',
      reason: `the run of deploy.yml of acme/releases (${page()}) was cancelled after it was asked to stop`,
    });
    expect(posts()).toEqual(['dispatches', 'cancel']);
  });

  test('is ended without mercy when it is asked twice', async () => {
    const prepared = await prepare(workflowOrder());
    clock.whileAsleep = async (nap) => {
      await github.begin();
      if (nap <= 2) prepared.stop();
      else await github.sandbox.actions.idle();
    };
    github.sandbox.faults.at(({ path }) => path.endsWith('/cancel'), {
      kind: 'answer',
      answer: { status: 202, headers: { 'content-type': 'application/json' }, body: '{}' },
    });
    expect(await prepared.open()).toMatchObject({ outcome: 'unknown' });
    expect(posts()).toEqual(['dispatches', 'cancel', 'force-cancel']);
    expect(currentAttempt(github.run()).conclusion).toBe('cancelled');
  });

  test('is ended at its time limit', async () => {
    const noted = workflowOrder({ deployer: { timeout: 30 * minutes } });
    const prepared = await prepare(noted);
    clock.whileAsleep = settle;
    expect(await prepared.open()).toEqual({
      outcome: 'unknown',
      reason: `the run of deploy.yml of acme/releases (${page()}) was ended at its time limit of 1800 seconds`,
    });
    expect(posts()).toEqual(['dispatches', 'cancel']);
    const waited = clock.naps.reduce((sum, nap) => sum + nap, 0);
    expect(waited).toBeGreaterThanOrEqual(30 * minutes);
    expect(waited).toBeLessThan(31 * minutes);
  });

  test('says when a person cancelled it', async () => {
    const prepared = await prepare(workflowOrder());
    clock.whileAsleep = async (nap) => {
      await settle();
      if (nap === 3) github.sandbox.actions.cancel(github.run());
    };
    expect(await prepared.open()).toEqual({
      outcome: 'unknown',
      reason: `the run of deploy.yml of acme/releases (${page()}) was cancelled`,
    });
    expect(posts()).toEqual(['dispatches']);
  });

  test('goes on when it is left', async () => {
    const noted = workflowOrder();
    const prepared = await prepare(noted);
    clock.whileAsleep = async (nap) => {
      await settle();
      if (nap === 2) prepared.leave?.();
    };
    expect(await prepared.open()).toBeUndefined();
    expect(noted.effects).toMatchObject([{ id: String(github.run().id) }]);
    expect(currentAttempt(github.run()).status).toBe('in_progress');
    expect(posts()).toEqual(['dispatches']);
    github.sandbox.actions.cancel(github.run());
    await github.sandbox.actions.idle();
  });

  test('is dispatched all the same when it is left before', async () => {
    github.sandbox.actions.setParallelJobs(0);
    const noted = workflowOrder();
    const prepared = await prepare(noted);
    prepared.leave?.();
    expect(await prepared.open()).toBeUndefined();
    expect(noted.effects).toMatchObject([{ id: String(github.run().id), key }]);
    github.sandbox.actions.cancel(github.run());
  });

  test('is not dispatched when it is stopped before', async () => {
    const prepared = await prepare(workflowOrder());
    prepared.stop();
    expect(await prepared.open()).toEqual({
      outcome: 'failed',
      reason: 'it was asked to stop before anything was started',
    });
    expect(github.runs()).toEqual([]);
  });

  test('is cancelled when it is stopped while it is looked for', async () => {
    const prepared = await prepare(workflowOrder());
    github.sandbox.faults.at({ method: 'POST' }, { kind: 'reset', when: 'after' });
    github.sandbox.faults.before({ method: 'GET', nth: 2 }, prepared.stop);
    clock.whileAsleep = settle;
    expect(await prepared.open()).toMatchObject({ outcome: 'unknown' });
    expect(posts()).toEqual(['dispatches', 'cancel']);
  });

  test('is left while it is looked for', async () => {
    github.sandbox.actions.setParallelJobs(0);
    const prepared = await prepare(workflowOrder());
    github.sandbox.faults.at({ method: 'POST' }, { kind: 'reset', when: 'before' });
    clock.whileAsleep = () => prepared.leave?.();
    expect(await prepared.open()).toBeUndefined();
    expect(clock.naps).toHaveLength(1);
  });
});
