import { describe, expect, test } from '@jest/globals';
import { createRepositorySettings } from '../../../../src/adapters/github/settings/create-repository-settings.ts';
import type { BranchRules } from '../../../../src/domain/doctor/facts/branch-rules.ts';
import { hidden, seen } from '../../../../src/domain/doctor/facts/seen.ts';
import { at, listAt } from '../../../support/json.ts';
import { createScriptedGitHub, exampleOf, type ScriptedAnswer } from './scripted-github.ts';

const home = '/repos/acme/releases';
const rulesPath = `${home}/rules/branches/env%2Fqa`;
const protectionPath = `${home}/branches/env%2Fqa/protection`;
const branchPath = `${home}/branches/env%2Fqa`;
const notProtected: ScriptedAnswer = { status: 404, body: { message: 'Branch not protected' } };
const refused: ScriptedAnswer = { status: 403, body: { message: 'Resource not accessible by integration' } };
const unprotected: BranchRules = {
  pullRequest: null,
  blocksForcePush: false,
  blocksDeletion: false,
  statuses: [],
  mergeQueue: false,
  writers: null,
  exempt: seen([]),
  refusals: seen([]),
  creationRefusals: seen([]),
  more: null,
};

const person = { kind: 'person', app: null, rights: null } as const;

function rule(type: string, parameters?: object, ruleset = 1): object {
  const origin = { ruleset_source_type: 'Repository', ruleset_source: 'acme/releases', ruleset_id: ruleset };
  return { type, ...origin, ...(parameters !== undefined && { parameters }) };
}

const strictly = { codeOwners: true, lastPushApproved: true, dismissesStale: true };

function pullRequestRule(approvals: number, strict: boolean): object {
  return rule('pull_request', {
    dismiss_stale_reviews_on_push: strict,
    require_code_owner_review: strict,
    require_last_push_approval: strict,
    required_approving_review_count: approvals,
    required_review_thread_resolution: false,
  });
}

function rulesetAnswer(id: number, change: object = {}): Readonly<Record<string, ScriptedAnswer>> {
  const { bypass_actors: _, ...example } = Object.assign(
    { bypass_actors: null },
    exampleOf('/repos/{owner}/{repo}/rulesets/{ruleset_id}'),
  );
  return { [`${home}/rulesets/${id}`]: { body: { ...example, id, ...change } } };
}

const closed = { bypass_actors: [], current_user_can_bypass: 'never' };

function rulesOf(answers: Readonly<Record<string, ScriptedAnswer>>): Promise<BranchRules> {
  const { api } = createScriptedGitHub({ [protectionPath]: notProtected, ...answers });
  return createRepositorySettings(api, person).branchRules('env/qa');
}

describe('rulesets', () => {
  test('a branch without any', async () => {
    expect(await rulesOf({ [rulesPath]: { body: [] } })).toEqual(unprotected);
  });

  test('all that is looked at', async () => {
    const checks = [{ context: 'deployment-plan/qa', integration_id: 4711 }, { context: 'ci' }];
    const body = [
      pullRequestRule(1, true),
      pullRequestRule(2, false),
      rule('non_fast_forward'),
      rule('deletion'),
      rule('required_status_checks', {
        required_status_checks: checks,
        strict_required_status_checks_policy: false,
      }),
      rule('merge_queue'),
    ];
    expect(await rulesOf({ [rulesPath]: { body }, ...rulesetAnswer(1, closed) })).toEqual({
      ...unprotected,
      pullRequest: { approvals: 2, ...strictly },
      blocksForcePush: true,
      blocksDeletion: true,
      statuses: [
        { context: 'deployment-plan/qa', app: 4711 },
        { context: 'ci', app: null },
      ],
      mergeQueue: true,
      refusals: seen([
        'Require a pull request before merging',
        'Require status checks to pass',
        'Require merge queue',
      ]),
    });
  });

  test('who may push is who may pass every ruleset that restricts it, and not only in pull requests', async () => {
    const app = { actor_id: 4711, actor_type: 'Integration', bypass_mode: 'always' };
    const team = { actor_id: 7, actor_type: 'Team', bypass_mode: 'always' };
    const role = { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' };
    const found = await rulesOf({
      [rulesPath]: { body: [rule('update'), rule('update', undefined, 2)] },
      ...rulesetAnswer(1, { bypass_actors: [app, team, role], current_user_can_bypass: 'always' }),
      ...rulesetAnswer(2, { bypass_actors: [app], current_user_can_bypass: 'exempt' }),
    });
    expect(found).toMatchObject({
      writers: seen([{ kind: 'app', id: 4711 }]),
      exempt: seen([
        { kind: 'app', id: 4711 },
        { kind: 'other', name: 'team 7' },
        { kind: 'other', name: 'repository role 5' },
      ]),
      refusals: seen([]),
    });
  });

  test.each([
    ['never', seen(['Restrict creations'])],
    ['always', seen([])],
  ])('new branches are refused to whom a ruleset lets through %s', async (bypass, expected) => {
    const rulesets = rulesetAnswer(1, { bypass_actors: [], current_user_can_bypass: bypass });
    const found = await rulesOf({ [rulesPath]: { body: [rule('creation')] }, ...rulesets });
    expect(found).toMatchObject({ creationRefusals: expected, refusals: seen([]) });
  });

  test.each([
    ['OrganizationAdmin', 'organization administrators'],
    ['DeployKey', 'deploy keys'],
    ['User', 'user 9'],
  ])('%s is said in words', async (type, name) => {
    const actor = { actor_id: 9, actor_type: type, bypass_mode: 'always' };
    const rulesets = rulesetAnswer(1, { bypass_actors: [actor], current_user_can_bypass: 'never' });
    const found = await rulesOf({ [rulesPath]: { body: [rule('deletion')] }, ...rulesets });
    expect(found.exempt).toEqual(seen([{ kind: 'other', name }]));
  });

  test.each([
    ['is shown without its actors', rulesetAnswer(1)],
    ['is not shown', {}],
    ['is refused', { [`${home}/rulesets/1`]: refused }],
  ])('whom a ruleset lets through is hidden when it %s', async (_, rulesets) => {
    expect(await rulesOf({ [rulesPath]: { body: [rule('update')] }, ...rulesets })).toMatchObject({
      writers: hidden('administration: write'),
      exempt: hidden('administration: write'),
      refusals: hidden('metadata: read'),
    });
  });

  test('all pages are read, and each ruleset is asked for once', async () => {
    const second = `${rulesPath}?per_page=100&page=2`;
    const link = `<https://api.github.test${second}>; rel="next"`;
    const { api, asked } = createScriptedGitHub({
      [rulesPath]: { body: [rule('deletion')], headers: { link } },
      [second]: { body: [rule('non_fast_forward')] },
      [`${home}/rules/branches/main`]: { body: [rule('deletion')] },
      ...rulesetAnswer(1, closed),
    });
    const { branchRules } = createRepositorySettings(api, person);
    expect(await branchRules('env/qa')).toMatchObject({ blocksDeletion: true, blocksForcePush: true });
    expect(await branchRules('main')).toMatchObject({ blocksDeletion: true, blocksForcePush: false });
    expect(asked.filter((path) => path.includes('/rulesets/'))).toHaveLength(1);
  });

  test('are none where the plan of the owner has none', async () => {
    const message = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';
    const forSale = { status: 403, body: { message } };
    expect(await rulesOf({ [rulesPath]: forSale, [protectionPath]: forSale })).toEqual(unprotected);
  });

  test('are hidden from a token that may not see them', async () => {
    expect(await rulesOf({ [rulesPath]: refused })).toEqual({
      ...unprotected,
      more: hidden('metadata: read'),
    });
  });
});

describe('the older protection', () => {
  const protection = (change: object) => ({
    [protectionPath]: { body: { ...change } },
    [rulesPath]: { body: [] },
  });

  test('as GitHub shows it', async () => {
    // Of these the example is not as the description says.
    const example = exampleOf('/repos/{owner}/{repo}/branches/{branch}/protection');
    const restrictions = at(example, 'restrictions');
    const teams = listAt(restrictions, 'teams').map((team) =>
      Object.assign({ type: 'organization', organization_id: 1 }, team),
    );
    const reviews = { require_code_owner_reviews: true, require_last_push_approval: true };
    const checks = [{ context: 'continuous-integration/travis-ci', app_id: null }];
    const body = {
      ...example,
      restrictions: Object.assign({}, restrictions, { teams }),
      required_pull_request_reviews: {
        ...reviews,
        dismiss_stale_reviews: true,
        required_approving_review_count: 2,
      },
      required_status_checks: { contexts: ['continuous-integration/travis-ci'], checks },
    };
    const found = await rulesOf({ [protectionPath]: { body }, [rulesPath]: { body: [] } });
    expect(found).toMatchObject({
      pullRequest: { approvals: 2, ...strictly },
      blocksForcePush: false,
      blocksDeletion: false,
      statuses: [{ context: 'continuous-integration/travis-ci', app: null }],
      writers: seen([
        { kind: 'other', name: 'user octocat' },
        { kind: 'other', name: 'team justice-league' },
        { kind: 'app', id: 1 },
      ]),
      exempt: seen([]),
      refusals: seen(['Require a pull request before merging', 'Require status checks to pass']),
      more: null,
    });
  });

  test('which lets administrators pass, and force pushes and deletion', async () => {
    const found = await rulesOf(
      protection({
        enforce_admins: { url: 'https://api.github.test/x', enabled: false },
        allow_force_pushes: { enabled: true },
        allow_deletions: { enabled: true },
        required_signatures: { url: 'https://api.github.test/x', enabled: true },
        required_status_checks: {
          contexts: ['deployment-plan/qa', 'ci'],
          checks: [
            { context: 'deployment-plan/qa', app_id: 4711 },
            { context: 'ci', app_id: null },
          ],
        },
      }),
    );
    expect(found).toMatchObject({
      pullRequest: null,
      blocksForcePush: false,
      blocksDeletion: false,
      statuses: [
        { context: 'deployment-plan/qa', app: 4711 },
        { context: 'ci', app: null },
      ],
      writers: null,
      exempt: seen([{ kind: 'other', name: 'administrators' }]),
      refusals: seen(['Require status checks to pass', 'Require signed commits']),
    });
  });

  test('holds together with rulesets', async () => {
    const found = await rulesOf({
      ...protection({
        required_pull_request_reviews: {
          dismiss_stale_reviews: false,
          require_code_owner_reviews: false,
          required_approving_review_count: 3,
        },
        enforce_admins: { url: 'https://api.github.test/x', enabled: true },
        allow_force_pushes: { enabled: true },
      }),
      [rulesPath]: { body: [pullRequestRule(1, true), rule('non_fast_forward')] },
      ...rulesetAnswer(1, closed),
    });
    expect(found).toMatchObject({
      pullRequest: { approvals: 3, ...strictly },
      blocksForcePush: true,
      blocksDeletion: true,
      exempt: seen([]),
      refusals: seen(['Require a pull request before merging']),
    });
  });

  const branch = exampleOf('/repos/{owner}/{repo}/branches/{branch}');

  test.each<[string, ScriptedAnswer, ScriptedAnswer, BranchRules['more']]>([
    ['that is hidden', refused, { body: { ...branch, protected: true } }, hidden('administration: read')],
    [
      'that is hidden as if it were missing',
      { status: 404, body: { message: 'Not Found' } },
      { body: { ...branch, protected: true } },
      hidden('administration: read'),
    ],
    ['that cannot be, because the branch has none', refused, { body: { ...branch, protected: false } }, null],
    ['of a branch that is hidden too', refused, refused, hidden('administration: read')],
    ['of a branch that is not there', { status: 404, body: { message: 'Branch not found' } }, refused, null],
  ])('%s', async (_, protected_, own, more) => {
    const answers = { [rulesPath]: { body: [] }, [protectionPath]: protected_, [branchPath]: own };
    expect(await rulesOf(answers)).toEqual({ ...unprotected, more });
  });
});
