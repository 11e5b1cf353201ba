import { createSign } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createApp, installApp } from '../../../sandbox/operations/accounts/create-app.ts';
import { createInstallationToken, createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { createRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

const repo = '/repos/acme/app';

let sandboxWorld: SandboxWorld;
beforeEach(async () => {
  sandboxWorld = await createSandboxWorld();
});

const head = () => sandboxWorld.repository.refs.get('refs/heads/main')?.sha ?? '';

describe('whoever asks', () => {
  test('is known by a token, in any of the ways to send it', async () => {
    const { value } = sandboxWorld.token;
    const basic = Buffer.from(`x-access-token:${value}`).toString('base64');
    for (const authorization of [`Bearer ${value}`, `token ${value}`, `Basic ${basic}`]) {
      expect((await sandboxWorld.call('GET', '/user', { authorization })).body).toMatchObject({
        login: 'alice',
      });
    }
  });

  test.each(['Bearer ghp_none', 'Basic none', 'Digest x', 'Bearer a.b.c'])(
    'is refused as "%s"',
    async (authorization) => {
      expect(await sandboxWorld.call('GET', '/user', { authorization })).toMatchObject({
        status: 401,
        body: { message: 'Bad credentials' },
      });
    },
  );

  test('is refused when the token is revoked', async () => {
    sandboxWorld.token.revoked = true;
    expect((await sandboxWorld.call('GET', repo)).status).toBe(401);
  });

  test('with the token of an app stands for nobody', async () => {
    const token = sandboxWorld.workflowToken({});
    expect((await sandboxWorld.call('GET', '/user', { token })).status).toBe(403);
  });
});

describe('a private repository', () => {
  test('is not there for strangers', async () => {
    const stranger = createToken(sandboxWorld.world, { account: sandboxWorld.eve });
    const elsewhere = await createRepository(sandboxWorld.world, { owner: sandboxWorld.acme, name: 'other' });
    const limited = createToken(sandboxWorld.world, {
      account: sandboxWorld.alice,
      permissions: { contents: 'write' },
      repositories: [elsewhere],
    });
    for (const token of [null, stranger, limited]) {
      expect((await sandboxWorld.call('GET', repo, { token })).status).toBe(404);
    }
    expect((await sandboxWorld.call('GET', '/repos/acme/none')).status).toBe(404);
  });

  test('shows its owner what may be done', async () => {
    expect((await sandboxWorld.call('GET', repo)).body).toMatchObject({
      full_name: 'acme/app',
      private: true,
      permissions: { admin: true },
    });
  });
});

test('a public repository is read by everybody', async () => {
  const { world, acme } = sandboxWorld;
  await createRepository(world, { owner: acme, name: 'open', private: false });
  expect((await sandboxWorld.call('GET', '/repos/acme/open', { token: null })).status).toBe(200);
  const body = { title: 'x', head: 'x', base: 'main' };
  expect((await sandboxWorld.call('POST', '/repos/acme/open/pulls', { token: null, body })).status).toBe(401);
});

describe('a token without a permission', () => {
  test.each([
    ['GET', '/pulls', 'pull_requests=read'],
    ['POST', '/pulls', 'pull_requests=write'],
    ['GET', '/commits/main/status', 'statuses=read'],
    ['POST', '/statuses/main', 'statuses=write'],
    ['GET', '/commits/main/check-runs', 'checks=read'],
    ['POST', '/check-runs', 'checks=write'],
    ['GET', '/issues/1/comments', 'issues=read; pull_requests=read'],
    ['POST', '/issues/1/comments', 'issues=write; pull_requests=write'],
    ['GET', '/branches/main', 'contents=read'],
    ['GET', '/git/ref/heads/main', 'contents=read'],
    ['GET', '/tags', 'contents=read'],
    ['PUT', '/pulls/1/merge', 'contents=write'],
  ])('is refused %s %s, and told that %s is missing', async (method, path, accepted) => {
    const body = method === 'GET' ? undefined : {};
    const answers = [
      [sandboxWorld.workflowToken({}), 'Resource not accessible by integration'],
      [
        createToken(sandboxWorld.world, { account: sandboxWorld.alice, permissions: {} }),
        'Resource not accessible by personal access token',
      ],
    ] as const;
    for (const [token, message] of answers) {
      const answer = await sandboxWorld.call(method, `${repo}${path}`, { token, body });
      expect(answer).toMatchObject({ status: 403, body: { message } });
      expect(answer.headers.get('x-accepted-github-permissions')).toBe(accepted);
    }
  });

  test('that is one to read is refused a write', async () => {
    const token = sandboxWorld.workflowToken({ statuses: 'read' });
    const path = `${repo}/statuses/${head()}`;
    expect((await sandboxWorld.call('POST', path, { token, body: { state: 'success' } })).status).toBe(403);
    expect((await sandboxWorld.call('GET', `${repo}/commits/main/status`, { token })).status).toBe(200);
  });
});

describe('an installation token', () => {
  test('reaches what the app is installed on, for an hour', async () => {
    const { world, acme, repository, clock } = sandboxWorld;
    const { app } = createApp(world, { slug: 'plans', owner: acme, permissions: { contents: 'read' } });
    const other = await createRepository(world, { owner: acme, name: 'other' });
    const installation = installApp(world, { app, account: acme, repositories: [repository] });
    const token = createInstallationToken(world, { installation });
    expect((await sandboxWorld.call('GET', repo, { token })).status).toBe(200);
    expect((await sandboxWorld.call('GET', `/repos/acme/${other.name}`, { token })).status).toBe(404);
    clock.now += 3_600_000;
    expect((await sandboxWorld.call('GET', repo, { token })).status).toBe(401);
  });
});

describe("an app's JWT", () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const jwt = (key: string, claims: Record<string, unknown>, alg = 'RS256') => {
    const signed = `${encode({ alg, typ: 'JWT' })}.${encode(claims)}`;
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
  };

  test('is good with its key, for ten minutes, and for no other algorithm', async () => {
    const { world, acme, clock } = sandboxWorld;
    const { app, privateKey } = createApp(world, { slug: 'plans', owner: acme });
    const other = createApp(world, { slug: 'other', owner: acme });
    const now = Math.floor(clock.now / 1000);
    const good = { iss: app.id, iat: now - 60, exp: now + 540 };
    const status = async (authorization: string) =>
      (await sandboxWorld.call('GET', '/meta', { authorization: `Bearer ${authorization}` })).status;
    expect(await status(jwt(privateKey, good))).toBe(200);
    expect(await status(jwt(privateKey, { ...good, iss: app.clientId }))).toBe(200);
    expect(await status(jwt(other.privateKey, good))).toBe(401);
    expect(await status(jwt(privateKey, { ...good, exp: now - 1 }))).toBe(401);
    expect(await status(jwt(privateKey, { ...good, exp: now + 3600 }))).toBe(401);
    expect(await status(jwt(privateKey, { ...good, iss: 1 }))).toBe(401);
    expect(await status(jwt(privateKey, good, 'none'))).toBe(401);
  });
});
