import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../sandbox/faults/fault.ts';
import {
  badGatewayAfterEffect,
  held,
  secondaryLimit,
  serverError,
  tooManyRequests,
} from '../../../sandbox/faults/known-faults.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

let sandboxWorld: SandboxWorld;
beforeEach(async () => {
  sandboxWorld = await createSandboxWorld();
});

/** Sets a status; what came back, and how many statuses there are then. */
async function attempt() {
  const { sandbox, token, repository } = sandboxWorld;
  const sha = repository.refs.get('refs/heads/main')?.sha;
  const answer = await fetch(`${sandbox.apiUrl}/repos/acme/app/statuses/${sha}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token.value}` },
    body: JSON.stringify({ state: 'success' }),
  }).then(
    async (response) => ({
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      body: await response.text().catch(() => 'cut'),
    }),
    (error: TypeError) => ({ failed: String(error.cause) }),
  );
  return { answer, effects: repository.statuses.length };
}

describe('a fault of the API', () => {
  test.each<[string, Fault, object, number]>([
    ['an error', serverError, { status: 500 }, 0],
    ['an error after the effect', badGatewayAfterEffect, { status: 502 }, 1],
    ['a secondary limit', secondaryLimit(7), { status: 403, retryAfter: '7' }, 0],
    ['too many requests', tooManyRequests(60), { status: 429, retryAfter: '60' }, 0],
    [
      'a reset before the effect',
      { kind: 'reset', when: 'before' },
      { failed: expect.stringContaining('ECONNRESET') },
      0,
    ],
    [
      'a reset after the effect',
      { kind: 'reset', when: 'after' },
      { failed: expect.stringContaining('ECONNRESET') },
      1,
    ],
    ['an answer that is cut off', { kind: 'cut', bytes: 10 }, { status: 201, body: 'cut' }, 1],
    [
      'an answer that is no JSON',
      { kind: 'malformed' },
      { status: 201, body: expect.stringMatching(/^\{"url".*[^}]$/) },
      1,
    ],
  ])('may be %s', async (_, fault, answer, effects) => {
    sandboxWorld.sandbox.faults.at(0, fault);
    expect(await attempt()).toMatchObject({ answer, effects });
    expect(await attempt()).toMatchObject({ answer: { status: 201 }, effects: effects + 1 });
  });

  test('may be something that happens just before', async () => {
    const { sandbox, world, actor, repository } = sandboxWorld;
    sandbox.faults.before({ path: '/repos/acme/app/branches/main' }, async () => {
      await commitFiles(world, actor, repository, { branch: 'main', files: { 'b.txt': 'b\n' } });
    });
    const before = repository.refs.get('refs/heads/main')?.sha;
    const { body } = await sandboxWorld.call('GET', '/repos/acme/app/branches/main');
    expect(body).toMatchObject({ commit: { parents: [{ sha: before }] } });
  });

  test('may hold a request until it is let go', async () => {
    const { call, sandbox } = sandboxWorld;
    const where = { path: '/repos/acme/app' };
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const arrived = new Promise<void>((resolve) => sandbox.faults.before(where, () => resolve()));
    sandbox.faults.at(where, held(released));
    const slow = call('GET', where.path);
    await arrived;
    await call('GET', '/meta');
    expect(sandbox.requests.entries.map(({ status }) => status)).toEqual([null, 200]);
    release();
    expect((await slow).status).toBe(200);
  });

  test('may withhold a part of a GraphQL answer', async () => {
    const { sandbox, token } = sandboxWorld;
    sandbox.faults.at(
      { kind: 'graphql', operation: 'Heads' },
      { kind: 'partial', path: ['repository', 'pullRequests'] },
    );
    const query = `query Heads { repository(owner: "acme", name: "app") { name pullRequests(first: 1) { totalCount } } }`;
    const headers = { authorization: `Bearer ${token.value}` };
    const response = await fetch(sandbox.graphqlUrl, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { repository: { name: 'app', pullRequests: null } },
      errors: [{ path: ['repository', 'pullRequests'] }],
    });
  });
});

describe('a request is chosen', () => {
  const hits = async (where: Parameters<SandboxWorld['sandbox']['faults']['at']>[0]) => {
    const { sandbox, call } = sandboxWorld;
    sandbox.faults.at(where, serverError);
    for (const path of ['/meta', '/repos/acme/app', '/meta', '/repos/acme/app/tags?page=1', '/meta']) {
      await call('GET', path);
    }
    return sandbox.requests.entries
      .map(({ status }) => status)
      .flatMap((status, index) => (status === 500 ? index : []));
  };

  test.each([
    ['its index', 3, [3]],
    ['a path', { path: '/meta' }, [0]],
    ['the how-manieth of a path', { path: '/meta', nth: 2 }, [2]],
    ['a path, each time', { path: '/meta', nth: 'every' as const }, [0, 2, 4]],
    ['a pattern of path and query', { path: /tags\?page/ }, [3]],
    ['its method', { method: 'POST' }, []],
    ['its kind', { kind: 'rest' as const, nth: 3 }, [2]],
    ['whatever holds of it', { path: '/meta', when: ({ index }: { index: number }) => index > 0 }, [2]],
  ])('by %s', async (_, where, expected) => {
    expect(await hits(where)).toEqual(expected);
    expect(sandboxWorld.sandbox.faults.pending).toBe(expected.length === 0 ? 1 : 0);
  });

  test('by a function', async () => {
    expect(await hits(({ path }) => path.includes('acme'))).toEqual([1]);
  });

  test('and no longer, once that is taken back', async () => {
    sandboxWorld.sandbox.faults.at(0, serverError);
    sandboxWorld.sandbox.faults.clear();
    expect((await sandboxWorld.call('GET', '/meta')).status).toBe(200);
  });
});

describe('a fault of git traffic', () => {
  beforeEach(async () => {
    const { git, token, remote } = sandboxWorld;
    await git(token, '', 'clone', '--quiet', remote(), 'clone');
    await git(null, 'clone', 'commit', '--quiet', '--allow-empty', '-m', 'more');
    sandboxWorld.sandbox.requests.clear();
  });

  test('may cut a fetch off in the middle of the pack', async () => {
    const { git, token, remote, sandbox } = sandboxWorld;
    sandbox.faults.at({ kind: 'git', operation: 'upload-pack', nth: 2 }, { kind: 'cut', bytes: 100 });
    const { code, stderr } = await git(token, '', 'clone', remote(), 'second');
    expect({ code, stderr }).toEqual({ code: 128, stderr: expect.stringMatching(/early EOF|disconnect/) });
    expect(sandbox.requests.entries.at(-1)).toMatchObject({ operation: 'upload-pack', bytes: 100 });
  });

  test('may lose the answer to a push that took effect', async () => {
    const { git, token, remote, sandbox, repository } = sandboxWorld;
    sandbox.faults.at({ kind: 'git', operation: 'receive-pack' }, { kind: 'reset', when: 'after' });
    expect((await git(token, 'clone', 'push', remote(), 'HEAD:main')).code).not.toBe(0);
    const { stdout } = await git(null, 'clone', 'rev-parse', 'HEAD');
    expect(repository.refs.get('refs/heads/main')?.sha).toBe(stdout);
  });

  test('may be an error, before anything is read', async () => {
    const { git, token, remote, sandbox } = sandboxWorld;
    sandbox.faults.at({ kind: 'git', operation: 'receive-pack refs' }, serverError);
    const { stderr } = await git(token, 'clone', 'push', remote(), 'HEAD:main');
    expect(stderr).toContain('error: 500');
  });
});
