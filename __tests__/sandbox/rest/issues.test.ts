import { beforeEach, describe, expect, test } from '@jest/globals';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { createLabel } from '../../../sandbox/operations/issues/create-label.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

const issues = '/repos/acme/app/issues';

let here: SandboxWorld;
beforeEach(async () => {
  here = await createSandboxWorld();
});

const open = (body: object) => here.call('POST', issues, { body });

describe('issues', () => {
  test('are opened, read, changed and closed for a reason', async () => {
    expect(await open({ title: 'A question', body: 'How?' })).toMatchObject({
      status: 201,
      body: { number: 1, title: 'A question', body: 'How?', state: 'open', user: { login: 'alice' } },
    });
    const change = (body: object) => here.call('PATCH', `${issues}/1`, { body });
    expect((await change({ body: 'Why?' })).body).toMatchObject({ title: 'A question', body: 'Why?' });
    expect((await change({ state: 'closed', state_reason: 'not_planned' })).body).toMatchObject({
      state: 'closed',
      state_reason: 'not_planned',
      closed_by: { login: 'alice' },
    });
    expect((await here.call('GET', `${issues}/1`)).body).toMatchObject({ body: 'Why?', state: 'closed' });
    expect((await change({ state: 'open' })).body).toMatchObject({ state: 'open', state_reason: 'reopened' });
    expect((await here.call('GET', `${issues}/2`)).status).toBe(404);
  });

  test('are listed, newest first, by state and label', async () => {
    createLabel(here.world, here.repository, 'plan');
    await open({ title: 'one', labels: ['plan'] });
    await open({ title: 'two' });
    await here.call('PATCH', `${issues}/1`, { body: { state: 'closed' } });
    expect((await here.call('GET', issues)).body).toMatchObject([{ title: 'two' }]);
    const all = await here.call('GET', `${issues}?state=all`);
    expect(all.body).toMatchObject([{ title: 'two' }, { title: 'one' }]);
    const marked = await here.call('GET', `${issues}?state=all&labels=plan`);
    expect(marked.body).toMatchObject([{ labels: [{ name: 'plan' }] }]);
    expect(marked.body).toHaveLength(1);
  });

  test('need a title', async () => {
    expect(await open({ body: 'How?' })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'title' }] },
    });
  });

  test('get labels from those who may write alone', async () => {
    const { world, repository, eve } = here;
    repository.collaborators.set(eve, 'read');
    const token = createToken(world, { account: eve });
    const answer = await here.call('POST', issues, { token, body: { title: 'mine', labels: ['plan'] } });
    expect(answer.body).toMatchObject({ labels: [] });
  });

  test.each([
    ['read', 403, 403],
    ['triage', 200, 403],
    ['write', 200, 200],
  ] as const)(
    'of others are closed and rewritten by who has the role: %s',
    async (role, closing, rewriting) => {
      await open({ title: 'A question' });
      const { world, repository, eve } = here;
      repository.collaborators.set(eve, role);
      const token = createToken(world, { account: eve });
      const change = (body: object) => here.call('PATCH', `${issues}/1`, { token, body });
      expect((await change({ state: 'closed' })).status).toBe(closing);
      expect((await change({ title: 'mine' })).status).toBe(rewriting);
    },
  );

  test('need a permission of their own, unlike comments on pull requests', async () => {
    await open({ title: 'A question' });
    const token = here.workflowToken({ 'pull-requests': 'write' });
    const answer = await here.call('POST', `${issues}/1/comments`, { token, body: { body: 'hi' } });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write');
    const allowed = here.workflowToken({ issues: 'write' });
    expect(
      (await here.call('PATCH', `${issues}/1`, { token: allowed, body: { state: 'closed' } })).status,
    ).toBe(200);
  });
});

describe('reactions on a comment', () => {
  const place = async () => {
    await open({ title: 'A question' });
    await here.call('POST', `${issues}/1/comments`, { body: { body: 'hello' } });
    return `${issues}/comments/${[...here.repository.comments.keys()].at(-1)}`;
  };

  test('are there once of each kind', async () => {
    const comment = await place();
    const react = (content: string) => here.call('POST', `${comment}/reactions`, { body: { content } });
    expect(await react('eyes')).toMatchObject({
      status: 201,
      body: { content: 'eyes', user: { login: 'alice' } },
    });
    expect((await react('eyes')).status).toBe(200);
    await react('rocket');
    expect((await here.call('GET', `${comment}/reactions`)).body).toHaveLength(2);
    expect((await here.call('GET', `${comment}/reactions?content=rocket`)).body).toHaveLength(1);
    expect((await here.call('GET', comment)).body).toMatchObject({
      reactions: { total_count: 2, eyes: 1, rocket: 1, '+1': 0 },
    });
  });

  test('are of the kinds that there are', async () => {
    const answer = await here.call('POST', `${await place()}/reactions`, { body: { content: 'shrug' } });
    expect(answer.status).toBe(422);
  });
});
