import { beforeEach, describe, expect, test } from '@jest/globals';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { createIssue } from '../../../sandbox/operations/issues/open-issue.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

const repo = '/repos/acme/app';

let sandboxWorld: SandboxWorld;
beforeEach(async () => {
  sandboxWorld = await createSandboxWorld();
  const { world, actor, repository } = sandboxWorld;
  createIssue(world, actor, { repository, title: 'A question' });
});

const add = (body: unknown, number = 1) =>
  sandboxWorld.call('POST', `${repo}/issues/${number}/comments`, { body: { body } });
const lastId = () => [...sandboxWorld.repository.comments.keys()].at(-1);

describe('comments', () => {
  test('are added, read, changed and deleted', async () => {
    expect(await add('hello')).toMatchObject({
      status: 201,
      body: { body: 'hello', user: { login: 'alice' } },
    });
    const path = `${repo}/issues/comments/${lastId()}`;
    expect(await sandboxWorld.call('PATCH', path, { body: { body: 'bye' } })).toMatchObject({
      body: { body: 'bye' },
    });
    expect(await sandboxWorld.call('GET', path)).toMatchObject({ status: 200, body: { body: 'bye' } });
    expect((await sandboxWorld.call('DELETE', path)).status).toBe(204);
    expect((await sandboxWorld.call('GET', path)).status).toBe(404);
  });

  test('come in pages, oldest first', async () => {
    for (let at = 1; at <= 5; at += 1) await add(`number ${at}`);
    const comments = `${repo}/issues/1/comments`;
    const second = await sandboxWorld.call('GET', `${comments}?per_page=2&page=2`);
    expect(second.body).toMatchObject([{ body: 'number 3' }, { body: 'number 4' }]);
    const address = `${sandboxWorld.sandbox.apiUrl}${comments}?per_page=2&page=`;
    expect(second.headers.get('link')).toBe(
      [
        `<${address}1>; rel="prev"`,
        `<${address}3>; rel="next"`,
        `<${address}3>; rel="last"`,
        `<${address}1>; rel="first"`,
      ].join(', '),
    );
    expect((await sandboxWorld.call('GET', `${comments}?per_page=none&page=0`)).body).toHaveLength(5);
    expect((await sandboxWorld.call('GET', `${comments}?page=9`)).body).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n'],
    ['a number', 7],
    ['too much', 'x'.repeat(65_537)],
  ])('that say %s are refused', async (_, body) => {
    expect(await add(body)).toMatchObject({ status: 422, body: { errors: [{ field: 'body' }] } });
  });

  test('may be 65,536 characters long', async () => {
    expect((await add('x'.repeat(65_536))).status).toBe(201);
  });

  test('need something to be about', async () => {
    expect((await add('hello', 2)).status).toBe(404);
  });

  test('name the app that wrote them', async () => {
    const token = sandboxWorld.workflowToken({ issues: 'write' });
    const answer = await sandboxWorld.call('POST', `${repo}/issues/1/comments`, {
      token,
      body: { body: 'hi' },
    });
    expect(answer.body).toMatchObject({
      user: { login: 'github-actions[bot]', type: 'Bot' },
      performed_via_github_app: { slug: 'github-actions' },
    });
  });

  test('of others are changed only by those who may write', async () => {
    const { world, repository, bob, eve } = sandboxWorld;
    repository.collaborators.set(eve, 'read');
    await add('hello');
    const path = `${repo}/issues/comments/${lastId()}`;
    const change = (account: typeof eve) =>
      sandboxWorld.call('PATCH', path, { token: createToken(world, { account }), body: { body: 'changed' } });
    expect((await change(eve)).status).toBe(403);
    expect((await change(bob)).status).toBe(200);
  });
});
