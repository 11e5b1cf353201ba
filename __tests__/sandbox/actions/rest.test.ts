import { beforeAll, describe, expect, test } from '@jest/globals';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { at } from '../../support/json.ts';
import { type ActionsWorld, createActionsWorld, expression } from './actions-world.ts';

const inputs = [
  'mode: { type: choice, options: [validate, execute], default: validate }',
  'plan: { type: string, required: true }',
  'dry: { type: boolean }',
  'count: { type: number }',
];
const text = [
  'name: Hand',
  `run-name: ${expression('inputs.mode')} ${expression('inputs.plan')}`,
  `on:\n  workflow_dispatch:\n    inputs:\n${inputs.map((line) => `      ${line}`).join('\n')}`,
  'jobs:',
  '  job:',
  '    runs-on: ubuntu-24.04',
  '    steps:',
  `      - run: echo ${expression('inputs.mode')} ${expression('inputs.dry == false')} ${expression('inputs.count')}`,
].join('\n');

let here: ActionsWorld;
const home = '/repos/acme/app/actions';
const dispatches = `${home}/workflows/hand.yml/dispatches`;

beforeAll(async () => {
  here = await createActionsWorld();
  await here.commit({
    hand: text,
    other: 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: true',
  });
  await here.sandbox.actions.idle();
});

async function dispatched(given: Readonly<Record<string, unknown>>): Promise<string> {
  const body = { ref: 'main', inputs: given, return_run_details: true };
  const answer = await here.call('POST', dispatches, { body });
  expect(answer.status).toBe(200);
  await here.sandbox.actions.idle();
  return String(at(answer.body, 'workflow_run_id'));
}

describe('a dispatch', () => {
  test('says which run it started, when it is asked', async () => {
    const body = {
      ref: 'main',
      inputs: { plan: 'qa/41', mode: 'execute', count: '3' },
      return_run_details: true,
    };
    const { status, body: answer } = await here.call('POST', dispatches, { body });
    expect(status).toBe(200);
    const id = String(at(answer, 'workflow_run_id'));
    expect(answer).toMatchObject({
      run_url: `${here.sandbox.apiUrl}${home}/runs/${id}`,
      html_url: `${here.sandbox.serverUrl}/acme/app/actions/runs/${id}`,
    });
    await here.sandbox.actions.idle();
    const run = await here.call('GET', `${home}/runs/${id}`);
    expect(run.body).toMatchObject({
      name: 'Hand',
      display_title: 'execute qa/41',
      event: 'workflow_dispatch',
      status: 'completed',
      conclusion: 'success',
      run_attempt: 1,
    });
    const jobs = await here.call('GET', `${home}/runs/${id}/jobs`);
    expect(jobs.body).toMatchObject({ total_count: 1, jobs: [{ name: 'job', conclusion: 'success' }] });
    const job = String(at(jobs.body, 'jobs', '0', 'id'));
    expect((await here.call('GET', `${home}/jobs/${job}`)).body).toMatchObject({ run_attempt: 1 });
    const log = await fetch(`${here.sandbox.apiUrl}${home}/jobs/${job}/logs`, {
      headers: { authorization: `Bearer ${here.token.value}` },
    });
    expect(await log.text()).toBe('execute true 3\n');
  });

  test('says nothing else', async () => {
    const body = { ref: 'main', inputs: { plan: 'a' } };
    expect((await here.call('POST', dispatches, { body })).status).toBe(204);
    await here.sandbox.actions.idle();
  });

  test.each([
    [{ ref: 'gone', inputs: { plan: 'a' } }, 'No ref found for: gone'],
    [{ ref: 'main' }, "Required input 'plan' not provided"],
    [{ ref: 'main', inputs: { plan: 'a', more: 'b' } }, 'Unexpected inputs provided: ["more"]'],
    [
      { ref: 'main', inputs: { plan: 'a', mode: 'b' } },
      "Provided value 'b' for input 'mode' not in the list",
    ],
    [{ ref: 'main', inputs: { plan: 'a', dry: 'maybe' } }, "Provided value 'maybe' for input 'dry'"],
    [
      {
        ref: 'main',
        inputs: Object.fromEntries(
          Array(26)
            .fill(0)
            .map((_, n) => [`i${n}`, 'a']),
        ),
      },
      'up to 25',
    ],
  ])('is refused: %j', async (body, message) => {
    const answer = await here.call('POST', dispatches, { body });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body)).toContain(JSON.stringify(message).slice(1, -1));
  });

  test('is refused for what nobody may start by hand, and for what is not there', async () => {
    const body = { ref: 'main' };
    const other = await here.call('POST', `${home}/workflows/other.yml/dispatches`, { body });
    expect(other).toMatchObject({ status: 422 });
    expect(JSON.stringify(other.body)).toContain("does not have 'workflow_dispatch' trigger");
    expect((await here.call('POST', `${home}/workflows/no.yml/dispatches`, { body })).status).toBe(404);
  });

  test('needs the right to write actions', async () => {
    const token = createToken(here.world, { account: here.alice, permissions: { actions: 'read' } });
    const answer = await here.call('POST', dispatches, {
      token,
      body: { ref: 'main', inputs: { plan: 'a' } },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('actions=write');
  });
});

describe('runs', () => {
  test('are found by what they are', async () => {
    const id = Number(await dispatched({ plan: 'found' }));
    const found = async (query: string) => (await here.call('GET', `${home}/runs?${query}`)).body;
    expect(await found('event=workflow_dispatch&per_page=1')).toMatchObject({ workflow_runs: [{ id }] });
    expect(await found('branch=nowhere')).toEqual({ total_count: 0, workflow_runs: [] });
    expect(await found('status=failure')).toMatchObject({ total_count: 0 });
    expect(await found('status=completed&event=push')).toMatchObject({ total_count: 1 });
    expect(await found('created=%3C2020-01-01')).toMatchObject({ total_count: 0 });
    expect(await found('created=2020-01-01..*&event=push')).toMatchObject({ total_count: 1 });
    const own = await here.call('GET', `${home}/workflows/other.yml/runs`);
    expect(own.body).toMatchObject({ total_count: 1, workflow_runs: [{ event: 'push' }] });
  });

  test('are started again, each attempt for itself', async () => {
    const id = await dispatched({ plan: 'again' });
    expect((await here.call('POST', `${home}/runs/${id}/rerun`)).status).toBe(201);
    await here.sandbox.actions.idle();
    const { body } = await here.call('GET', `${home}/runs/${id}`);
    expect(body).toMatchObject({
      run_attempt: 2,
      previous_attempt_url: expect.stringMatching(/attempts\/1$/),
    });
    expect((await here.call('GET', `${home}/runs/${id}/attempts/1`)).body).toMatchObject({ run_attempt: 1 });
    const jobs = await here.call('GET', `${home}/runs/${id}/attempts/2/jobs`);
    expect(jobs.body).toMatchObject({ jobs: [{ run_attempt: 2 }] });
    const all = await here.call('GET', `${home}/runs/${id}/jobs?filter=all`);
    expect(all.body).toMatchObject({ total_count: 2 });
    expect((await here.call('POST', `${home}/runs/${id}/rerun-failed-jobs`)).status).toBe(403);
  });

  test('are cancelled as long as they go on', async () => {
    here.sandbox.actions.setParallelJobs(0);
    const id = await dispatched({ plan: 'cancelled' });
    expect((await here.call('POST', `${home}/runs/${id}/cancel`)).status).toBe(202);
    expect((await here.call('GET', `${home}/runs/${id}`)).body).toMatchObject({ conclusion: 'cancelled' });
    expect((await here.call('POST', `${home}/runs/${id}/force-cancel`)).status).toBe(409);
    here.sandbox.actions.setParallelJobs(20);
  });

  test('that wait for nobody cannot be approved', async () => {
    const id = await dispatched({ plan: 'approved' });
    expect((await here.call('POST', `${home}/runs/${id}/approve`)).status).toBe(403);
  });
});
