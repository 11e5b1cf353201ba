import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTeam } from '../../../sandbox/operations/accounts/create-accounts.ts';
import { addSecret } from '../../../sandbox/operations/settings/add-secret.ts';
import { createEnvironment } from '../../../sandbox/operations/settings/create-environment.ts';
import { type SettingsSandbox, startSettingsSandbox } from './settings-sandbox.ts';

let sandbox: SettingsSandbox;
const home = '/repos/acme/release';

beforeAll(async () => {
  sandbox = await startSettingsSandbox({
    '.github/workflows/plans.yml': 'name: Deployment plans\non: push\n',
    '.github/workflows/nameless.yaml': 'on: push\n',
    '.github/workflows/readme.md': 'no workflow\n',
    'plans/ü b.yml': 'source: development\n',
  });
  const { world, repository, acme, alice } = sandbox;
  const team = createTeam(world, { organization: acme, slug: 'releasers' });
  createEnvironment(world, repository, { name: 'open' });
  createEnvironment(world, repository, {
    name: 'plans/app',
    branches: ['main'],
    reviewers: [alice, team],
    waitTimer: 5,
    preventSelfReview: true,
  });
  createEnvironment(world, repository, { name: 'guarded', branches: 'protected' });
  addSecret(world, repository, 'PLANNER_KEY');
});
afterAll(() => sandbox.close());

async function asked(path: string, token = sandbox.tokens.alice): Promise<unknown> {
  const { body, problems } = await sandbox.ask(`${home}${path}`, token);
  expect(problems).toEqual([]);
  return body;
}

describe('environments', () => {
  test('say from where they are deployed to, and who must agree', async () => {
    expect(await asked('/environments')).toMatchObject({
      total_count: 3,
      environments: [
        { name: 'open', deployment_branch_policy: null, protection_rules: [] },
        {
          name: 'plans/app',
          deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
          protection_rules: [
            { type: 'wait_timer', wait_timer: 5 },
            {
              type: 'required_reviewers',
              prevent_self_review: true,
              reviewers: [
                { type: 'User', reviewer: { login: 'alice' } },
                { type: 'Team', reviewer: { slug: 'releasers' } },
              ],
            },
            { type: 'branch_policy' },
          ],
        },
        { name: 'guarded', deployment_branch_policy: { protected_branches: true } },
      ],
    });
  });

  test('are found by name, with their patterns', async () => {
    expect(await asked('/environments/plans%2Fapp')).toMatchObject({ name: 'plans/app' });
    expect(await asked('/environments/plans%2Fapp/deployment-branch-policies')).toMatchObject({
      total_count: 1,
      branch_policies: [{ name: 'main', type: 'branch' }],
    });
    expect(await asked('/environments/guarded/deployment-branch-policies')).toMatchObject({ total_count: 0 });
    expect((await sandbox.ask(`${home}/environments/gone`, sandbox.tokens.alice)).status).toBe(404);
  });
});

describe('workflows', () => {
  test('are the files of the default branch', async () => {
    expect(await asked('/actions/workflows')).toMatchObject({
      total_count: 2,
      workflows: [
        { name: '.github/workflows/nameless.yaml', path: '.github/workflows/nameless.yaml' },
        { name: 'Deployment plans', path: '.github/workflows/plans.yml', state: 'active' },
      ],
    });
  });

  test('keep their ids', async () => {
    expect(await asked('/actions/workflows')).toEqual(await asked('/actions/workflows'));
  });

  test('have permissions that only administrators see', async () => {
    sandbox.repository.settings.workflowsMayOpenPullRequests = true;
    expect(await asked('/actions/permissions')).toEqual({
      enabled: true,
      allowed_actions: 'all',
      sha_pinning_required: false,
    });
    expect(await asked('/actions/permissions/workflow')).toEqual({
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: true,
    });
    const { status } = await sandbox.ask(
      `${home}/actions/permissions/workflow`,
      sandbox.workflowToken({ actions: 'write' }),
    );
    expect(status).toBe(403);
  });

  test('have secrets with names', async () => {
    expect(await asked('/actions/secrets')).toMatchObject({
      total_count: 1,
      secrets: [{ name: 'PLANNER_KEY' }],
    });
    expect((await sandbox.ask(`${home}/actions/secrets`, sandbox.tokens.app)).status).toBe(403);
  });
});

describe('contents', () => {
  test('of a file, in Base64', async () => {
    const body = await asked('/contents/plans/%C3%BC%20b.yml?ref=env%2Fqa');
    expect(body).toMatchObject({ type: 'file', path: 'plans/ü b.yml', encoding: 'base64', size: 20 });
    expect(body).toHaveProperty('content', `${Buffer.from('source: development\n').toString('base64')}\n`);
  });

  test('of a folder, as a list', async () => {
    expect(await asked('/contents/.github?ref=main')).toMatchObject([
      { type: 'dir', name: 'workflows', path: '.github/workflows', size: 0 },
    ]);
    expect(await asked('/contents/')).toMatchObject([{ path: '.github' }, { path: 'plans' }]);
  });

  test.each(['/contents/gone.yml', '/contents/plans?ref=gone'])('%s is not found', async (path) => {
    const { status, problems } = await sandbox.ask(`${home}${path}`, sandbox.tokens.alice);
    expect([status, problems]).toEqual([404, []]);
  });
});

describe('the site of a repository', () => {
  test('is there when it is published, and says who may read it', async () => {
    expect((await sandbox.ask(`${home}/pages`, sandbox.tokens.alice)).status).toBe(404);
    expect(await asked('')).toMatchObject({ has_pages: false });
    sandbox.repository.settings.pages = 'public';
    expect(await asked('/pages')).toMatchObject({ public: true, build_type: 'workflow' });
    expect(await asked('')).toMatchObject({ has_pages: true });
    const token = sandbox.workflowToken({ contents: 'read' });
    expect((await sandbox.ask(`${home}/pages`, token)).status).toBe(403);
  });
});
