import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTeam, createUser } from '../../../sandbox/operations/accounts/create-accounts.ts';
import { createRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { type SettingsSandbox, startSettingsSandbox } from './settings-sandbox.ts';

let sandbox: SettingsSandbox;

beforeAll(async () => {
  sandbox = await startSettingsSandbox({ 'readme.md': 'hello\n' });
  const { world, acme, alice } = sandbox;
  const carol = createUser(world, { login: 'carol' });
  const parent = createTeam(world, {
    organization: acme,
    slug: 'releasers',
    members: [[alice, 'maintainer']],
  });
  createTeam(world, { organization: acme, slug: 'night-shift', parent, members: [[carol, 'member']] });
  await createRepository(world, { owner: acme, name: 'payments' });
});
afterAll(() => sandbox.close());

describe('people', () => {
  test.each([
    ['alice', { permission: 'admin', role_name: 'admin' }],
    ['bob', { permission: 'read', role_name: 'read' }],
  ])('%s has a permission', async (login, expected) => {
    const path = `/repos/acme/release/collaborators/${login}/permission`;
    const { body, problems } = await sandbox.ask(path, sandbox.tokens.bob);
    expect(problems).toEqual([]);
    expect(body).toMatchObject({ ...expected, user: { login } });
  });

  test('a stranger has none, an unknown login and a bot are not found', async () => {
    createUser(sandbox.world, { login: 'mallory' });
    const permission = (login: string) =>
      sandbox.ask(`/repos/acme/release/collaborators/${login}/permission`, sandbox.tokens.bob);
    expect((await permission('mallory')).body).toMatchObject({ permission: 'none' });
    expect((await permission('nobody')).status).toBe(404);
    expect((await permission('planner[bot]')).status).toBe(404);
  });

  test('belong to a team and to those below it', async () => {
    const { body, problems } = await sandbox.ask('/orgs/acme/teams/releasers/members', sandbox.tokens.app);
    expect(problems).toEqual([]);
    expect(body).toMatchObject([{ login: 'alice' }, { login: 'carol' }]);
  });

  test('of a team are not shown to a workflow, nor to somebody from outside', async () => {
    const path = '/orgs/acme/teams/releasers/members';
    expect((await sandbox.ask(path, sandbox.workflowToken({ contents: 'read' }))).status).toBe(403);
    expect((await sandbox.ask(path, sandbox.tokens.bob)).status).toBe(404);
    expect((await sandbox.ask('/orgs/acme/teams/gone/members', sandbox.tokens.alice)).status).toBe(404);
  });
});

describe('an app', () => {
  test('knows itself and where it is installed', async () => {
    const app = await sandbox.ask('/app', sandbox.tokens.jwt);
    expect(app.problems).toEqual([]);
    expect(app.body).toMatchObject({ slug: 'planner', installations_count: 1, events: ['push'] });
    const { body, problems } = await sandbox.ask('/repos/acme/release/installation', sandbox.tokens.jwt);
    expect(problems).toEqual([]);
    expect(body).toMatchObject({
      id: sandbox.installation.id,
      app_slug: 'planner',
      repository_selection: 'all',
      permissions: { actions: 'read', members: 'read', metadata: 'read' },
    });
  });

  test('is asked for a JWT', async () => {
    expect((await sandbox.ask('/app', sandbox.tokens.app)).status).toBe(401);
    expect((await sandbox.ask('/repos/acme/release/installation', sandbox.tokens.alice)).status).toBe(401);
  });

  test('makes tokens that may do less, and only for some repositories', async () => {
    const { status, body, problems } = await makeToken({
      repositories: ['release'],
      permissions: { contents: 'read' },
    });
    expect([status, problems]).toEqual([201, []]);
    expect(body).toMatchObject({
      permissions: { contents: 'read', metadata: 'read' },
      repository_selection: 'selected',
      repositories: [{ full_name: 'acme/release' }],
    });
    const listed = await sandbox.ask('/installation/repositories', tokenIn(body));
    expect(listed.problems).toEqual([]);
    expect(listed.body).toMatchObject({ total_count: 1, repositories: [{ full_name: 'acme/release' }] });
    expect((await sandbox.ask('/repos/acme/payments', tokenIn(body))).status).toBe(404);
  });

  test('makes tokens that may do all that it may', async () => {
    const { body } = await makeToken({});
    expect(body).toMatchObject({ repository_selection: 'all', permissions: { administration: 'read' } });
    const listed = await sandbox.ask('/installation/repositories', tokenIn(body));
    expect(listed.body).toMatchObject({ total_count: 2 });
  });

  test.each([
    [{ permissions: { contents: 'write' } }, /not granted/],
    [{ permissions: { everything: 'read' } }, /not granted/],
    [{ repositories: ['gone'] }, /not accessible/],
  ])('makes no token for %j', async (wanted, message) => {
    const { status, body, problems } = await makeToken(wanted);
    expect([status, problems]).toEqual([422, []]);
    expect(body).toMatchObject({ message: expect.stringMatching(message) });
  });

  test('alone lists what an installation reaches', async () => {
    expect((await sandbox.ask('/installation/repositories', sandbox.tokens.alice)).status).toBe(403);
  });
});

function makeToken(wanted: unknown) {
  return sandbox.ask(
    `/app/installations/${sandbox.installation.id}/access_tokens`,
    sandbox.tokens.jwt,
    wanted,
  );
}

function tokenIn(body: unknown): string {
  return /"token":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? '';
}
