import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addRuleset } from '../../../sandbox/operations/settings/add-ruleset.ts';
import { protectBranch } from '../../../sandbox/operations/settings/protect-branch.ts';
import { type SettingsSandbox, startSettingsSandbox } from './settings-sandbox.ts';

let sandbox: SettingsSandbox;
let ruleset: number;
const home = '/repos/acme/release';

const reviews = {
  required_approving_review_count: 1,
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_review_thread_resolution: false,
};

beforeAll(async () => {
  sandbox = await startSettingsSandbox({ 'readme.md': 'hello\n' });
  const { world, repository, app } = sandbox;
  ruleset = addRuleset(world, repository, {
    name: 'environments',
    include: ['refs/heads/env/*'],
    bypass: [{ type: 'Integration', id: app.id, mode: 'always' }],
    rules: [
      { type: 'deletion' },
      { type: 'pull_request', parameters: reviews },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: 'deployment-plan/qa', integration_id: app.id }],
        },
      },
    ],
  }).id;
  addRuleset(world, repository, {
    name: 'later',
    enforcement: 'disabled',
    include: ['~ALL'],
    rules: [{ type: 'update' }],
  });
  protectBranch(world, repository, {
    pattern: 'main',
    requiredChecks: { strict: true, checks: [{ context: 'ci' }] },
    requiredReviews: { approvals: 2, dismissStale: true, codeOwners: true },
    restrictions: { users: ['alice'], teams: [], apps: ['planner'] },
  });
});
afterAll(() => sandbox.close());

describe('rulesets', () => {
  test('are listed without their rules', async () => {
    const { status, body, problems } = await sandbox.ask(
      `${home}/rulesets?includes_parents=true`,
      sandbox.tokens.bob,
    );
    expect([status, problems]).toEqual([200, []]);
    expect(body).toMatchObject([
      { id: ruleset, name: 'environments', target: 'branch', enforcement: 'active', source: 'acme/release' },
      { name: 'later', enforcement: 'disabled' },
    ]);
    expect(JSON.stringify(body)).not.toContain('rules"');
  });

  test('are told whole one by one', async () => {
    const { body, problems } = await sandbox.ask(`${home}/rulesets/${ruleset}`, sandbox.tokens.alice);
    expect(problems).toEqual([]);
    expect(body).toMatchObject({
      conditions: { ref_name: { include: ['refs/heads/env/*'], exclude: [] } },
      rules: [
        { type: 'deletion' },
        { type: 'pull_request', parameters: reviews },
        {
          type: 'required_status_checks',
          parameters: {
            required_status_checks: [{ context: 'deployment-plan/qa', integration_id: sandbox.app.id }],
          },
        },
      ],
      bypass_actors: [{ actor_id: sandbox.app.id, actor_type: 'Integration', bypass_mode: 'always' }],
      current_user_can_bypass: 'never',
    });
  });

  test('say who passes them by only to those who may write them', async () => {
    const { body } = await sandbox.ask(`${home}/rulesets/${ruleset}`, sandbox.tokens.app);
    expect(body).toMatchObject({ current_user_can_bypass: 'always' });
    expect(body).not.toHaveProperty('bypass_actors');
  });

  test('that do not exist are not found', async () => {
    expect((await sandbox.ask(`${home}/rulesets/1`, sandbox.tokens.alice)).status).toBe(404);
  });

  test.each([
    ['env/qa', ['deletion', 'pull_request', 'required_status_checks']],
    ['env%2Fqa', ['deletion', 'pull_request', 'required_status_checks']],
    ['main', []],
  ])('apply to %s', async (branch, types) => {
    const { body, problems } = await sandbox.ask(`${home}/rules/branches/${branch}`, sandbox.tokens.bob);
    expect(problems).toEqual([]);
    expect(body).toEqual(
      types.map((type) =>
        expect.objectContaining({ type, ruleset_id: ruleset, ruleset_source: 'acme/release' }),
      ),
    );
  });
});

describe('the protection of a branch', () => {
  test('is told to administrators', async () => {
    const { status, body, problems } = await sandbox.ask(
      `${home}/branches/main/protection`,
      sandbox.tokens.alice,
    );
    expect([status, problems]).toEqual([200, []]);
    expect(body).toMatchObject({
      required_status_checks: { strict: true, contexts: ['ci'], checks: [{ context: 'ci', app_id: null }] },
      required_pull_request_reviews: { required_approving_review_count: 2, require_code_owner_reviews: true },
      restrictions: { users: [{ login: 'alice' }], teams: [], apps: [{ slug: 'planner' }] },
      enforce_admins: { enabled: false },
      allow_force_pushes: { enabled: false },
    });
  });

  test.each([
    ['by a branch that rulesets alone protect', 'env/qa', 'Branch not protected'],
    ['by a branch that is not there', 'gone', 'Branch not found'],
  ])('is missed %s', async (_, branch, message) => {
    const { status, body } = await sandbox.ask(`${home}/branches/${branch}/protection`, sandbox.tokens.alice);
    expect(status).toBe(404);
    expect(body).toMatchObject({ message });
  });

  test('is not shown to a workflow, nor to a reader', async () => {
    const token = sandbox.workflowToken({ contents: 'write' });
    const { status, body } = await sandbox.ask(`${home}/branches/main/protection`, token);
    expect(status).toBe(403);
    expect(body).toMatchObject({ message: 'Resource not accessible by integration' });
    expect((await sandbox.ask(`${home}/branches/main/protection`, sandbox.tokens.bob)).status).toBe(403);
  });
});
