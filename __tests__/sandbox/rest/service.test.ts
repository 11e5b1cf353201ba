import { beforeEach, describe, expect, test } from '@jest/globals';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

let sandboxWorld: SandboxWorld;
beforeEach(async () => {
  sandboxWorld = await createSandboxWorld();
});

describe('the rate limit', () => {
  test('counts requests and is told with each answer', async () => {
    const { headers } = await sandboxWorld.call('GET', '/repos/acme/app');
    expect(headers.get('x-ratelimit-limit')).toBe('5000');
    expect(headers.get('x-ratelimit-remaining')).toBe('4999');
    expect(headers.get('x-ratelimit-resource')).toBe('core');
    expect(headers.get('x-github-request-id')).toMatch(/^[0-9A-F]{32}$/);
    expect((await sandboxWorld.call('GET', '/rate_limit')).body).toMatchObject({
      resources: { core: { used: 1, remaining: 4999 }, graphql: { used: 0 } },
    });
  });

  test('refuses when nothing is left, until the hour is over', async () => {
    const { token, clock } = sandboxWorld;
    token.rate.rest.used = token.rate.rest.limit;
    const refused = await sandboxWorld.call('GET', '/repos/acme/app');
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(refused.headers.get('x-ratelimit-reset'))).toBe(token.rate.rest.resetsAt / 1000);
    expect((await sandboxWorld.call('GET', '/rate_limit')).status).toBe(200);
    clock.now = token.rate.rest.resetsAt;
    expect((await sandboxWorld.call('GET', '/repos/acme/app')).status).toBe(200);
  });

  test('is smaller for a workflow, and smallest for nobody', async () => {
    const token = sandboxWorld.workflowToken({});
    const limit = async (used: typeof token | null) =>
      (await sandboxWorld.call('GET', '/meta', { token: used })).headers.get('x-ratelimit-limit');
    expect(await limit(token)).toBe('1000');
    expect(await limit(null)).toBe('60');
  });

  test('is not touched by what has not changed', async () => {
    const first = await sandboxWorld.call('GET', '/meta');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    const again = await sandboxWorld.call('GET', '/meta', { headers });
    expect(again.status).toBe(304);
    expect(sandboxWorld.token.rate.rest.used).toBe(1);
  });
});

describe('what is wrong with a request', () => {
  test('an address that is none', async () => {
    const response = await fetch(`${sandboxWorld.sandbox.apiUrl}/nowhere`);
    expect(response.status).toBe(404);
  });

  test('a body that is no JSON', async () => {
    const answer = await sandboxWorld.call('POST', '/repos/acme/app/pulls', { body: '{"title":' });
    expect(answer).toMatchObject({ status: 400, body: { message: 'Problems parsing JSON' } });
  });

  test('a number that is none', async () => {
    expect((await sandboxWorld.call('GET', '/repos/acme/app/pulls/one')).status).toBe(404);
    expect((await sandboxWorld.call('GET', '/repos/acme/app/pulls/7')).status).toBe(404);
  });
});
