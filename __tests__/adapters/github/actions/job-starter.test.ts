import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { badGatewayAfterEffect, serverError } from '../../../../sandbox/faults/known-faults.ts';
import { commitFiles } from '../../../../sandbox/operations/repositories/commit-files.ts';
import { createJobStarter } from '../../../../src/adapters/github/actions/create-job-starter.ts';
import { ForgeForbidden, ForgeUnavailable } from '../../../../src/ports/forge.ts';
import { firstAnswers } from '../faults/first-answers.ts';
import { connectScripted } from '../scripted-fetch.ts';
import { createWorkflowWorld, dispatchedWorkflow, expression, type WorkflowWorld } from './workflow-world.ts';

const plan = { environment: 'qa', plan: '2026-11-20-payments' };
const options = { workflow: 'deployment-plans.yml', ref: 'main' };
const home = '/repos/acme/releases/actions/workflows/deployment-plans.yml';

let github: WorkflowWorld;
beforeAll(async () => {
  github = await createWorkflowWorld();
  await github.commitWorkflows({
    'deployment-plans.yml': dispatchedWorkflow({
      title: `${expression('inputs.mode')} ${expression('inputs.environment')}/${expression('inputs.plan')}`,
      inputs: ['mode', 'environment', 'plan'],
      scripts: ['true'],
    }),
  });
});
afterAll(() => github.sandbox.close());

beforeEach(() => {
  github.sandbox.actions.setParallelJobs(0);
  github.repository.workflowRuns.clear();
  github.requests();
});
afterEach(() => github.sandbox.faults.clear());

const titles = () => github.runs().map(({ displayTitle }) => displayTitle);
const starter = () => createJobStarter(github.connect().api, options);

describe('starting a job', () => {
  test('dispatches the workflow, and the plan is queued until the job begins', async () => {
    expect(await starter().queued()).toEqual(new Set());
    await starter().start(plan);
    expect(titles()).toEqual(['execute qa/2026-11-20-payments']);
    expect(await starter().queued()).toEqual(new Set(['qa/2026-11-20-payments']));
    await github.begin();
    await github.sandbox.actions.idle();
    expect(await starter().queued()).toEqual(new Set());
  });

  test('takes a request, and so does looking what is queued', async () => {
    await starter().start(plan);
    expect(github.requests()).toEqual([`POST ${home}/dispatches`]);
    await starter().queued();
    expect(github.requests()).toHaveLength(1);
  });

  test.each(Object.entries(firstAnswers))('takes effect exactly once after %s', async (_, fault) => {
    github.sandbox.faults.at({ method: 'POST' }, fault);
    await starter().start(plan);
    expect(github.sandbox.faults.pending).toBe(0);
    expect(titles()).toEqual(['execute qa/2026-11-20-payments']);
  });

  test('is not taken for done because of an earlier job of the plan that has begun', async () => {
    await github.dispatch('deployment-plans.yml', { mode: 'execute', ...plan });
    await github.begin();
    await github.sandbox.actions.idle();
    github.sandbox.faults.at({ method: 'POST' }, serverError);
    const later = createJobStarter(github.connect().api, { ...options, now: () => Date.now() + 60_000 });
    await later.start(plan);
    expect(titles()).toHaveLength(2);
  });

  test('is not taken for done because of a run on another branch', async () => {
    const title = '"execute qa/2026-11-20-payments"';
    await commitFiles(github.sandbox.world, github.alice, github.repository, {
      branch: 'mallory',
      files: {
        [`.github/workflows/${options.workflow}`]: dispatchedWorkflow({
          title,
          inputs: [],
          scripts: ['true'],
        }),
      },
    });
    await github.dispatch(options.workflow, {}, { by: github.alice.account, ref: 'mallory' });
    github.sandbox.faults.at({ method: 'POST' }, serverError);
    await starter().start(plan);
    expect(titles()).toHaveLength(2);
  });

  test('is done when the job of an unclear answer has begun meanwhile', async () => {
    github.sandbox.actions.setParallelJobs(20);
    github.sandbox.faults.at({ method: 'POST' }, badGatewayAfterEffect);
    github.sandbox.faults.before({ method: 'GET' }, () => github.sandbox.actions.idle());
    await starter().start(plan);
    expect(titles()).toHaveLength(1);
  });

  test('asks a GitHub that does not tell of runs once more, without that', async () => {
    const { api, sent } = connectScripted(() =>
      sent.length === 1
        ? { status: 422, body: { message: '"return_run_details" is not a permitted key.' } }
        : { status: 204 },
    );
    await createJobStarter(api, options).start(plan);
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST']);
  });

  test.each([
    [
      'a token that may not',
      { actions: 'read', metadata: 'read' },
      options,
      ForgeForbidden,
      /actions: write/,
    ],
    [
      'no such workflow',
      undefined,
      { ...options, workflow: 'gone.yml' },
      ForgeForbidden,
      /start gone.yml of/,
    ],
    ['no such branch', undefined, { ...options, ref: 'gone' }, ForgeUnavailable, /No ref found for: gone/],
  ] as const)('rejects for %s', async (_, permissions, given, error, message) => {
    const token = github.workflowToken(permissions);
    const { api } = github.connect({ credentials: { kind: 'token', token } });
    const start = createJobStarter(api, given).start(plan);
    await expect(start).rejects.toThrow(error);
    await expect(start).rejects.toThrow(message);
    expect(titles()).toEqual([]);
  });
});

describe('what is queued', () => {
  const run = (display_title: string, status: string, head_branch: string | null = 'main') => ({
    id: 1,
    display_title,
    head_branch,
    status,
    conclusion: null,
    created_at: '2026-11-20T09:00:00Z',
  });

  test.each([
    ['execute qa/41', 'queued', ['qa/41']],
    ['execute qa/41', 'pending', ['qa/41']],
    ['execute qa/41', 'waiting', ['qa/41']],
    ['execute qa/41', 'requested', ['qa/41']],
    ['execute qa/41', 'in_progress', []],
    ['execute qa/41', 'completed', []],
    ['execute qa', 'queued', []],
    ['validate qa/41', 'queued', []],
    ['execute qa/41/x', 'queued', []],
    ['execute qa/../x', 'queued', []],
    ['Execute', 'queued', []],
  ])('%s (%s)', async (title, status, expected) => {
    const { api, sent } = connectScripted(() => ({ body: { workflow_runs: [run(title, status)] } }));
    expect([...(await createJobStarter(api, options).queued())]).toEqual(expected);
    expect(sent.map(({ address }) => new URL(address).searchParams.get('event'))).toEqual([
      'workflow_dispatch',
    ]);
  });

  test.each(['mallory', 'env/main', null])('is not what is said on another branch (%s)', async (branch) => {
    const body = { workflow_runs: [run('execute qa/41', 'queued', branch)] };
    const { api } = connectScripted(() => ({ body }));
    expect(await createJobStarter(api, options).queued()).toEqual(new Set());
  });

  test('is also what a person asked for on our branch, whose workflow gives the title', async () => {
    await github.dispatch('deployment-plans.yml', { mode: 'execute', ...plan }, { by: github.alice.account });
    expect(await starter().queued()).toEqual(new Set(['qa/2026-11-20-payments']));
  });
});
