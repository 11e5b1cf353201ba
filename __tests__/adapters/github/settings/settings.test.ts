import { describe, expect, test } from '@jest/globals';
import { createRepositorySettings } from '../../../../src/adapters/github/settings/create-repository-settings.ts';
import { hidden, seen } from '../../../../src/domain/doctor/facts/seen.ts';
import { ForgeForbidden, ForgeUnavailable } from '../../../../src/ports/forge.ts';
import type { RepositorySettings } from '../../../../src/ports/repository-settings.ts';
import { createScriptedGitHub, exampleOf, type ScriptedAnswer } from './scripted-github.ts';

const home = '/repos/acme/releases';
const environmentPath = `${home}/environments/deployment-plans`;
const refused: ScriptedAnswer = { status: 403, body: { message: 'Resource not accessible by integration' } };
const token = { kind: 'app', app: 4711, rights: null } as const;

function settingsOf(answers: Readonly<Record<string, ScriptedAnswer>>): RepositorySettings {
  return createRepositorySettings(createScriptedGitHub(answers).api, token);
}

test('say where the repository is, and what is known of the token', () => {
  const settings = settingsOf({});
  expect(settings.home).toEqual({ name: 'acme/releases', url: 'https://github.test/acme/releases' });
  expect(settings.token).toBe(token);
});

describe('the default branch', () => {
  test('is read', async () => {
    const body = exampleOf('/repos/{owner}/{repo}', {
      default_branch: 'trunk',
      language: null,
      source: undefined,
    });
    expect(await settingsOf({ [home]: { body } }).defaultBranch()).toBe('trunk');
  });

  test('of a repository that may not be seen is refused, without the token', async () => {
    const reading = settingsOf({}).defaultBranch();
    await expect(reading).rejects.toThrow(ForgeForbidden);
    await expect(reading).rejects.toThrow('acme/releases is not there, or the token may not see it');
  });
});

describe('the owners', () => {
  const path = `${home}/codeowners/errors`;

  test('are found, or not, a sentence each', async () => {
    const message =
      'Unknown owner on line 4: make sure the team @acme/x exists\n\n  /plans/ @acme/x\n          ^';
    const error = { line: 4, column: 9, kind: 'Unknown owner', message, path: '.github/CODEOWNERS' };
    const { api, asked } = createScriptedGitHub({ [path]: { body: { errors: [error] } } });
    expect(await createRepositorySettings(api, token).ownerErrors('env/qa')).toEqual(
      seen(['Unknown owner on line 4: make sure the team @acme/x exists']),
    );
    expect(asked).toEqual([`${path}?ref=env%2Fqa`]);
  });

  test.each([
    ['that are all found', { body: { errors: [] } }, seen([])],
    [
      'that may not be seen',
      {
        status: 404,
        body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
      },
      hidden('contents: read'),
    ],
  ])('%s', async (_, answer, expected) => {
    expect(await settingsOf({ [path]: answer }).ownerErrors('main')).toEqual(expected);
  });
});

describe('GitHub Actions', () => {
  const path = `${home}/actions/permissions/workflow`;

  test.each([
    [
      'with what workflows may',
      { body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true } },
      seen({ defaultRights: 'read', mayApprove: true }),
    ],
    ['that may not be seen', refused, hidden('administration: read')],
  ])('%s', async (_, answer, expected) => {
    expect(await settingsOf({ [path]: answer }).actions()).toEqual(expected);
  });
});

describe('the environment', () => {
  const branchPolicy = { id: 1, node_id: 'a', type: 'branch_policy' };
  const environment = (policy: object | null, rules: readonly object[] = [branchPolicy]): ScriptedAnswer => ({
    body: exampleOf('/repos/{owner}/{repo}/environments/{environment_name}', {
      deployment_branch_policy: policy,
      protection_rules: rules,
    }),
  });
  const delayed = environment(null, [
    { id: 1, node_id: 'a', type: 'wait_timer', wait_timer: 30 },
    { id: 2, node_id: 'b', type: 'required_reviewers', prevent_self_review: false, reviewers: [] },
    { id: 3, node_id: 'c', type: 'custom_gate' },
    branchPolicy,
  ]);
  const custom = environment({ protected_branches: false, custom_branch_policies: true });
  const policies: ScriptedAnswer = {
    body: {
      total_count: 2,
      branch_policies: [
        { id: 1, node_id: 'a', name: 'main', type: 'branch' },
        { id: 2, node_id: 'b', name: 'v*', type: 'tag' },
      ],
    },
  };
  const variable: ScriptedAnswer = {
    body: exampleOf('/repos/{owner}/{repo}/environments/{environment_name}/variables/{name}', {
      value: '4711',
    }),
  };
  const policiesPath = `${environmentPath}/deployment-branch-policies`;
  const variablePath = `${environmentPath}/variables/APP`;

  test.each<[string, Readonly<Record<string, ScriptedAnswer>>, object]>([
    ['is missing', {}, seen(null)],
    ['may not be seen', { [environmentPath]: refused }, hidden('actions: read')],
    [
      'is open, without the variable',
      { [environmentPath]: environment(null) },
      seen({ branches: 'all', delays: [], appId: seen(null) }),
    ],
    [
      'is for protected branches, with a variable that may not be seen',
      {
        [environmentPath]: environment({ protected_branches: true, custom_branch_policies: false }),
        [variablePath]: refused,
      },
      seen({ branches: 'protected', delays: [], appId: hidden('environments: read') }),
    ],
    [
      'is for some branches, with the variable',
      { [environmentPath]: custom, [policiesPath]: policies, [variablePath]: variable },
      seen({ branches: ['main', 'tags v*'], delays: [], appId: seen('4711') }),
    ],
    [
      'makes jobs wait',
      { [environmentPath]: delayed },
      seen({
        branches: 'all',
        delays: ['a timer', 'reviewers', "the rule 'custom_gate'"],
        appId: seen(null),
      }),
    ],
    [
      'is for branches that may not be seen',
      { [environmentPath]: custom, [policiesPath]: refused },
      hidden('actions: read'),
    ],
  ])('%s', async (_, answers, expected) => {
    expect(await settingsOf(answers).keyEnvironment('deployment-plans', 'APP')).toEqual(expected);
  });
});

describe('no answer is never taken for a refusal', () => {
  const path = `${home}/actions/permissions/workflow`;

  test.each<[string, ScriptedAnswer]>([
    ['a server that fails', { status: 502, body: { message: 'Server Error' } }],
    [
      'a limit that is used up',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
        body: { message: 'API rate limit exceeded for installation ID 1' },
      },
    ],
    [
      'a limit of requests at once',
      {
        status: 403,
        headers: { 'retry-after': '600' },
        body: { message: 'You have exceeded a secondary rate limit' },
      },
    ],
  ])('%s', async (_, answer) => {
    await expect(settingsOf({ [path]: answer }).actions()).rejects.toThrow(ForgeUnavailable);
  });

  test('an answer of another form than the one that is read', async () => {
    const answers = { [`${home}/rules/branches/main`]: { body: [{ type: 7 }] } };
    await expect(settingsOf(answers).branchRules('main')).rejects.toThrow(ForgeUnavailable);
  });

  test('a token that is not accepted', async () => {
    const answers = { [path]: { status: 401, body: { message: 'Bad credentials' } } };
    await expect(settingsOf(answers).actions()).rejects.toThrow(ForgeForbidden);
  });
});
