import { beforeAll, describe, expect, test } from '@jest/globals';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { setStatus } from '../../../sandbox/operations/commits/set-status.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { at } from '../../support/json.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

let here: SandboxWorld;
const home = '/repos/acme/app/deployments';

beforeAll(async () => {
  here = await createSandboxWorld();
});

async function deploy(body: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const answer = await here.call('POST', home, { body: { ref: 'main', ...body } });
  expect(answer.status).toBe(201);
  return `${home}/${at(answer.body, 'id')}`;
}

async function say(deployment: string, body: Readonly<Record<string, unknown>>) {
  expect((await here.call('POST', `${deployment}/statuses`, { body })).status).toBe(201);
}

async function stateOf(deployment: string): Promise<unknown> {
  return at((await here.call('GET', `${deployment}/statuses`)).body, '0', 'state');
}

describe('a deployment', () => {
  test('is of a commit, to an environment that comes into being with it', async () => {
    const deployment = await deploy({
      environment: 'qa/payments',
      payload: { plan: 'qa/41' },
      description: 'd',
    });
    const { body } = await here.call('GET', deployment);
    expect(body).toMatchObject({
      ref: 'main',
      environment: 'qa/payments',
      payload: { plan: 'qa/41' },
      production_environment: false,
      creator: { login: 'alice' },
    });
    expect((await here.call('GET', '/repos/acme/app/environments/qa%2Fpayments')).status).toBe(200);
    const found = await here.call('GET', `${home}?environment=qa%2Fpayments&task=deploy`);
    expect(found.body).toEqual([body]);
    expect((await here.call('GET', `${home}?environment=none-such`)).body).toEqual([]);
  });

  test('becomes inactive when the next one of its environment succeeds, unless nobody wants that', async () => {
    const [first, second, third] = [
      await deploy({ environment: 'turn' }),
      await deploy({ environment: 'turn' }),
      await deploy({ environment: 'turn' }),
    ];
    await say(first, { state: 'success', log_url: 'https://example.com/log', description: 'done' });
    await say(second, { state: 'success', auto_inactive: false });
    expect([await stateOf(first), await stateOf(second)]).toEqual(['success', 'success']);
    await say(third, { state: 'in_progress' });
    expect(await stateOf(second)).toBe('success');
    await say(third, { state: 'success' });
    const states = [await stateOf(first), await stateOf(second), await stateOf(third)];
    expect(states).toEqual(['inactive', 'inactive', 'success']);
    const statuses = await here.call('GET', `${first}/statuses`);
    const id = at(statuses.body, '1', 'id');
    const one = await here.call('GET', `${first}/statuses/${id}`);
    expect(one.body).toMatchObject({ state: 'success', log_url: 'https://example.com/log' });
  });

  test('in production stays as it is', async () => {
    const [first, second] = [await deploy(), await deploy()];
    await say(first, { state: 'success' });
    await say(second, { state: 'success' });
    expect(await stateOf(first)).toBe('success');
  });

  test('is refused while checks fail or the default branch is missing, unless it is told not to look', async () => {
    const { world, actor, repository } = here;
    const tip = await commitFiles(world, actor, repository, {
      branch: 'env/qa',
      files: { 'b.txt': 'b' },
    });
    setStatus(world, actor, repository, { sha: tip, state: 'failure', context: 'ci' });
    const ask = async (body: object) =>
      (await here.call('POST', home, { body: { ref: 'env/qa', ...body } })).status;
    expect(await ask({ required_contexts: [] })).toBe(409);
    expect(await ask({ auto_merge: false })).toBe(409);
    expect(await ask({ auto_merge: false, required_contexts: [] })).toBe(201);
  });

  test('needs the right to write deployments, and to exist', async () => {
    const token = createToken(here.world, { account: here.alice, permissions: { deployments: 'read' } });
    const answer = await here.call('POST', home, { token, body: { ref: 'main' } });
    expect(answer.status).toBe(403);
    expect((await here.call('GET', `${home}/1`)).status).toBe(404);
    expect((await here.call('POST', home, { body: { ref: 'gone' } })).status).toBe(422);
  });

  test('is told of', async () => {
    await say(await deploy({ environment: 'told' }), { state: 'success' });
    const told = here.sandbox.webhooks.deliveriesOf(here.repository).slice(-2);
    expect(told.map(({ event }) => event)).toEqual(['deployment', 'deployment_status']);
    expect(await told.at(-1)?.payload()).toMatchObject({ deployment_status: { state: 'success' } });
  });
});
