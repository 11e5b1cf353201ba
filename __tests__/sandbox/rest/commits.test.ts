import { beforeEach, describe, expect, test } from '@jest/globals';
import { createApp, installApp } from '../../../sandbox/operations/accounts/create-app.ts';
import { createInstallationToken, createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

const repo = '/repos/acme/app';

let sandboxWorld: SandboxWorld;
let head: string;
beforeEach(async () => {
  sandboxWorld = await createSandboxWorld();
  head = sandboxWorld.repository.refs.get('refs/heads/main')?.sha ?? '';
});

describe('commit statuses', () => {
  const set = (body: unknown, sha = head) => sandboxWorld.call('POST', `${repo}/statuses/${sha}`, { body });

  test('add up, the newest of a context counts', async () => {
    await set({ state: 'failure', context: 'plan', description: 'no' });
    await set({ state: 'success', context: 'build' });
    const last = await set({ state: 'success', context: 'plan', target_url: 'https://acme.example/1' });
    expect(last).toMatchObject({ status: 201, body: { creator: { login: 'alice' }, description: null } });
    expect((await sandboxWorld.call('GET', `${repo}/commits/${head}/statuses`)).body).toMatchObject([
      { context: 'plan', state: 'success', target_url: 'https://acme.example/1' },
      { context: 'build' },
      { context: 'plan', state: 'failure' },
    ]);
    const combined = await sandboxWorld.call('GET', `${repo}/commits/heads%2Fmain/status`);
    expect(combined.body).toMatchObject({ state: 'success', total_count: 2, sha: head });
  });

  test.each([
    [[], 'pending'],
    [['success', 'pending'], 'pending'],
    [['success', 'error', 'pending'], 'failure'],
    [['success', 'success'], 'success'],
  ])('%j together are %s', async (states, state) => {
    for (const [at, one] of states.entries()) await set({ state: one, context: `c${at}` });
    expect((await sandboxWorld.call('GET', `${repo}/commits/main/status`)).body).toMatchObject({ state });
  });

  test.each([
    [{ state: 'green' }, 'state'],
    [{ state: 'success', description: 'x'.repeat(141) }, 'description'],
    [{ state: 'success', target_url: 'file:///etc/passwd' }, 'target_url'],
    [{}, 'state'],
  ])('are refused with %j', async (body, field) => {
    expect(await set(body)).toMatchObject({ status: 422, body: { errors: [{ field }] } });
  });

  test('are refused on a commit that is not there', async () => {
    expect(await set({ state: 'success' }, 'f'.repeat(40))).toMatchObject({
      status: 422,
      body: { message: `No commit found for SHA: ${'f'.repeat(40)}` },
    });
    expect((await sandboxWorld.call('GET', `${repo}/commits/nowhere/status`)).status).toBe(404);
  });

  test('are at most a thousand of one context on a commit', async () => {
    const { repository, alice } = sandboxWorld;
    const status = { context: 'plan', state: 'success', creator: alice, app: null, createdAt: 0 } as const;
    for (let id = 0; id < 1000; id += 1) {
      const facts = { id, nodeId: '', sha: head, description: null, targetUrl: null };
      repository.statuses.push({ ...status, ...facts });
    }
    expect((await set({ state: 'success', context: 'plan' })).status).toBe(422);
    expect((await set({ state: 'success', context: 'other' })).status).toBe(201);
  });
});

describe('check runs', () => {
  const annotation = (line: number) => ({
    path: 'plans/1.yml',
    start_line: line,
    end_line: line,
    annotation_level: 'failure',
    message: 'wrong',
  });
  const annotations = (count: number) => Array.from({ length: count }, (_, at) => annotation(at + 1));
  const appToken = () => {
    const { world, acme } = sandboxWorld;
    const { app } = createApp(world, { slug: 'plans', owner: acme, permissions: { checks: 'write' } });
    return createInstallationToken(world, { installation: installApp(world, { app, account: acme }) });
  };

  test('are made, completed and listed by an app, fifty annotations at a time', async () => {
    const token = appToken();
    const made = await sandboxWorld.call('POST', `${repo}/check-runs`, {
      token,
      body: {
        name: 'plan',
        head_sha: head,
        status: 'in_progress',
        output: { title: 't', summary: 's', annotations: annotations(50) },
      },
    });
    expect(made).toMatchObject({
      status: 201,
      body: {
        status: 'in_progress',
        conclusion: null,
        app: { slug: 'plans' },
        output: { annotations_count: 50 },
      },
    });
    const [run] = sandboxWorld.repository.checkSuites.flatMap(({ runs }) => runs);
    const path = `${repo}/check-runs/${run?.id}`;
    const body = {
      conclusion: 'failure',
      output: { title: 't', summary: 's', annotations: annotations(10) },
    };
    expect((await sandboxWorld.call('PATCH', path, { token, body })).body).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { annotations_count: 60 },
    });
    expect((await sandboxWorld.call('GET', path)).body).toMatchObject({ conclusion: 'failure' });
    expect((await sandboxWorld.call('GET', `${path}/annotations?per_page=100`)).body).toHaveLength(60);
    const listed = await sandboxWorld.call('GET', `${repo}/commits/main/check-runs?check_name=plan`);
    expect(listed.body).toMatchObject({ total_count: 1, check_runs: [{ name: 'plan' }] });
  });

  test('are listed once a name, unless all are wanted', async () => {
    const token = appToken();
    const body = { name: 'plan', head_sha: head, conclusion: 'success' };
    for (let at = 0; at < 2; at += 1) await sandboxWorld.call('POST', `${repo}/check-runs`, { token, body });
    const count = async (query: string) =>
      (await sandboxWorld.call('GET', `${repo}/commits/${head}/check-runs${query}`)).body;
    expect(await count('')).toMatchObject({ total_count: 1 });
    expect(await count('?filter=all')).toMatchObject({ total_count: 2 });
  });

  test.each([
    ['more than fifty annotations', { output: { title: 't', summary: 's', annotations: annotations(51) } }],
    ['a summary that is too long', { output: { title: 't', summary: 's'.repeat(65_536) } }],
    ['a commit that is not there', { head_sha: 'f'.repeat(40) }],
    ['an unknown conclusion', { conclusion: 'green' }],
  ])('are refused with %s', async (_, more) => {
    const body = { name: 'plan', head_sha: head, ...more };
    expect((await sandboxWorld.call('POST', `${repo}/check-runs`, { token: appToken(), body })).status).toBe(
      422,
    );
  });

  test('are no business of a person or another app', async () => {
    const body = { name: 'plan', head_sha: head };
    expect((await sandboxWorld.call('POST', `${repo}/check-runs`, { body })).status).toBe(403);
    await sandboxWorld.call('POST', `${repo}/check-runs`, { token: appToken(), body });
    const [run] = sandboxWorld.repository.checkSuites.flatMap(({ runs }) => runs);
    const token = sandboxWorld.workflowToken({ checks: 'write' });
    const other = await sandboxWorld.call('PATCH', `${repo}/check-runs/${run?.id}`, { token, body: {} });
    expect(other.status).toBe(403);
  });
});

test('a commit is found by branch, tag and id', async () => {
  for (const name of ['main', 'heads/main', head, head.slice(0, 8)]) {
    expect((await sandboxWorld.call('GET', `${repo}/commits/${name}`)).body).toMatchObject({ sha: head });
  }
  expect((await sandboxWorld.call('GET', `${repo}/commits/main~1`)).status).toBe(422);
});

test('a person with read access sets no status', async () => {
  const { world, repository, eve } = sandboxWorld;
  repository.collaborators.set(eve, 'read');
  const token = createToken(world, { account: eve });
  const body = { state: 'success' };
  expect((await sandboxWorld.call('POST', `${repo}/statuses/${head}`, { token, body })).status).toBe(403);
});
