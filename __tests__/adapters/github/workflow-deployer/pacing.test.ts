import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createWorkflowDeployer } from '../../../../src/adapters/github/workflow-deployer/create-workflow-deployer.ts';
import type { WorkflowEffect } from '../../../../src/domain/records/run/engine-effects.ts';
import { green } from '../../../contracts/forge/samples.ts';
import { connectScripted } from '../scripted-fetch.ts';
import { createSteppedClock, key, workflowOrder } from './deployer-world.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** GitHub kills a cancelled job after ten seconds. */
const longEnough = 100;
const workflows = 15;

/** Runs go on until they are cancelled. */
function createGitHub() {
  const isCancelled = new Set<string>();
  return connectScripted(
    ({ method, address }) => {
      const [, run = '', order] = /\/runs\/(\d+)(?:\/(\w+))?$/.exec(new URL(address).pathname) ?? [];
      if (order === 'cancel') isCancelled.add(run);
      if (method === 'POST') return { body: green };
      return { body: { workflow_runs: [], ...shape(Number(run), isCancelled.has(run)) } };
    },
    { pace: 1 },
  );
}

function shape(id: number, isCancelled: boolean) {
  const [status, conclusion] = isCancelled ? ['completed', 'cancelled'] : ['in_progress', null];
  const created_at = '2026-11-20T09:00:00Z';
  return { id, display_title: 'x', head_branch: 'main', status, conclusion, created_at };
}

function effectOf(run: number): WorkflowEffect {
  const url = `https://github.com/acme/releases/actions/runs/${run}`;
  const place = { repository: 'acme/releases', workflow: 'deploy.yml', ref: 'main' };
  return { kind: 'workflow', id: String(run), url, ...place, key };
}

test('workflows are cancelled at once, whatever else is to be written', async () => {
  const { api, forge, sent } = createGitHub();
  const deployer = createWorkflowDeployer({ api, clock: createSteppedClock() });
  const { order } = workflowOrder();
  const started = { ...order, startedAt: '2026-11-20T09:00:00Z', timeout: null };
  const deployments = Array.from({ length: workflows }, async (_, index) => {
    const prepared = await deployer.resume({ ...started, effect: effectOf(index + 1) });
    prepared?.stop();
    return prepared?.open();
  });
  const telling = Promise.all(Array.from({ length: 30 }, () => forge.setStatus('a'.repeat(40), green)));
  await jest.advanceTimersByTimeAsync(longEnough);
  const cancels = sent.filter(({ address }) => address.endsWith('/cancel'));
  expect(cancels).toHaveLength(workflows);
  await jest.advanceTimersByTimeAsync(40_000);
  expect(await Promise.all(deployments)).toHaveLength(workflows);
  await telling;
});
