import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createUser } from '../../../../sandbox/operations/accounts/create-accounts.ts';
import {
  createInstallationToken,
  createToken,
  createWorkflowToken,
} from '../../../../sandbox/operations/accounts/create-tokens.ts';
import { commitFiles } from '../../../../sandbox/operations/repositories/commit-files.ts';
import { addRuleset } from '../../../../sandbox/operations/settings/add-ruleset.ts';
import { createEnvironment } from '../../../../sandbox/operations/settings/create-environment.ts';
import { protectReleases } from '../../../../sandbox/seed/protect-releases.ts';
import { type ReleaseWorld, seedReleaseWorld } from '../../../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../../../../sandbox/start.ts';
import { connectGitHub } from '../../../../src/adapters/github/connect-github.ts';
import { createRepositorySettings } from '../../../../src/adapters/github/settings/create-repository-settings.ts';
import { hidden, seen } from '../../../../src/domain/doctor/facts/seen.ts';
import { ForgeForbidden } from '../../../../src/ports/forge.ts';
import type { RepositorySettings } from '../../../../src/ports/repository-settings.ts';

/** The same questions as in the other tests, to somebody else's reading of GitHub's documentation. */
let sandbox: Sandbox;
let acme: ReleaseWorld;
beforeAll(async () => {
  sandbox = await startSandbox();
  acme = await seedReleaseWorld(sandbox.world);
  protectReleases(sandbox.world, acme, ['qa', 'production']);
  createEnvironment(sandbox.world, acme.releases, { name: 'deployment-plans', branches: ['main'] });
});
afterAll(() => sandbox.close());

function settingsWith(token: string): RepositorySettings {
  const { api } = connectGitHub({
    repository: { owner: 'acme', name: 'releases' },
    addresses: { api: sandbox.apiUrl, graphql: sandbox.graphqlUrl, server: sandbox.serverUrl },
    credentials: { kind: 'token', token },
    pace: 0,
  });
  return createRepositorySettings(api, { kind: 'person', app: null, rights: null });
}

const ofOwner = () => settingsWith(createToken(sandbox.world, { account: acme.olivia }).value);
const ofApp = () => settingsWith(createInstallationToken(sandbox.world, acme).value);
const ofJob = () => {
  const permissions = { contents: 'read', metadata: 'read' } as const;
  return settingsWith(createWorkflowToken(sandbox.world, { repository: acme.releases, permissions }).value);
};

describe('an administrator', () => {
  test('sees the rules of an environment', async () => {
    expect(await ofOwner().branchRules('env/qa')).toMatchObject({
      pullRequest: { approvals: 1, codeOwners: false, lastPushApproved: false, dismissesStale: true },
      blocksForcePush: true,
      blocksDeletion: true,
      statuses: [{ context: 'deployment-plan/qa', app: acme.app.id }],
      writers: null,
      exempt: seen([]),
      more: null,
    });
  });

  test('sees who writes records, and is none of them', async () => {
    expect(await ofOwner().branchRules('deployment-records')).toMatchObject({
      writers: seen([{ kind: 'app', id: acme.app.id }]),
      refusals: seen(['Restrict updates']),
    });
  });

  test('sees the settings', async () => {
    const settings = ofOwner();
    expect(await settings.defaultBranch()).toBe('main');
    expect(await settings.actions()).toMatchObject({ kind: 'seen' });
    expect(await settings.keyEnvironment('deployment-plans', 'APP')).toMatchObject({
      kind: 'seen',
      value: { branches: ['main'] },
    });
    expect(await settings.keyEnvironment('other', 'APP')).toEqual(seen(null));
  });
});

test('owners that are not there are found', async () => {
  const { releases } = acme;
  const owner = { account: acme.olivia, token: null };
  const text = '# who may\n/plans/ @acme/release-managers @acme/nobody @alice @stranger\n';
  const files = { '.github/CODEOWNERS': text };
  await commitFiles(sandbox.world, owner, releases, { branch: 'env/qa', files, message: 'Change owners' });
  expect(await ofOwner().ownerErrors('main')).toEqual(seen([]));
  expect(await ofOwner().ownerErrors('env/qa')).toEqual(
    seen([
      'Unknown owner on line 2: make sure @acme/nobody exists and has write access to the repository',
      'Unknown owner on line 2: make sure @stranger exists and has write access to the repository',
    ]),
  );
  expect(await ofOwner().ownerErrors('deployment-records')).toEqual(hidden('contents: read'));
});

test('rules for tags of applications are found', async () => {
  const payments = acme.applications.get('payments');
  if (payments === undefined) throw new Error('the world has no payments');
  addRuleset(sandbox.world, payments, {
    name: 'versions',
    target: 'tag',
    include: ['refs/tags/v*'],
    rules: [{ type: 'update' }, { type: 'deletion' }],
  });
  expect(await ofApp().tagRules(['acme/payments', 'acme/ledger', 'acme/none'])).toEqual(
    new Map([
      ['acme/payments', seen({ notMoved: ['refs/tags/v*'], notDeleted: ['refs/tags/v*'] })],
      ['acme/ledger', seen({ notMoved: [], notDeleted: [] })],
      ['acme/none', hidden('metadata: read')],
    ]),
  );
});

test('workflows of applications are read as they would be dispatched', async () => {
  const ledger = acme.applications.get('ledger');
  if (ledger === undefined) throw new Error('the world has no ledger');
  const owner = { account: acme.olivia, token: null };
  const commit = (branch: string, files: Readonly<Record<string, string>>) =>
    commitFiles(sandbox.world, owner, ledger, { branch, files, message: 'Change workflows' });
  await commit('main', { 'deploy.yml': 'on main', 'new.yml': 'new' });
  await commit('next', { 'deploy.yml': 'on next', 'only.yml': 'not on main' });
  const question = (ref: string, path: string, repository = 'acme/ledger') => ({ repository, path, ref });
  expect(
    await ofApp().workflows([
      question('main', 'deploy.yml'),
      question('next', 'deploy.yml'),
      question('next', 'only.yml'),
      question('nowhere', 'deploy.yml'),
      question('main', 'deploy.yml', 'acme/none'),
    ]),
  ).toEqual([seen('on main'), seen('on next'), seen(null), seen(null), hidden('contents: read')]);
});

describe('the App', () => {
  test('may push records, and does not see who else', async () => {
    expect(await ofApp().branchRules('deployment-records')).toMatchObject({
      writers: hidden('administration: write'),
      refusals: seen([]),
      more: null,
    });
  });
});

describe('GITHUB_TOKEN', () => {
  test('sees the rules, and neither who is exempt nor the settings', async () => {
    const settings = ofJob();
    expect(await settings.branchRules('env/qa')).toMatchObject({
      blocksForcePush: true,
      exempt: hidden('administration: write'),
    });
    expect(await settings.actions()).toEqual(hidden('administration: read'));
    expect(await settings.keyEnvironment('deployment-plans', 'APP')).toEqual(hidden('actions: read'));
  });
});

test('a stranger is told that there is no such repository', async () => {
  const { value } = createToken(sandbox.world, {
    account: createUser(sandbox.world, { login: 'mallory', name: 'Mallory' }),
  });
  await expect(settingsWith(value).defaultBranch()).rejects.toThrow(ForgeForbidden);
});

test('every answer was one that GitHub describes', () => {
  expect(sandbox.mismatches).toEqual([]);
});

describe('what is published', () => {
  afterAll(() => {
    acme.releases.settings.pages = null;
  });

  test.each([
    [null, seen('no site')],
    ['public', seen('public site')],
    ['private', seen('private site')],
  ] as const)('from a private repository, %s', async (pages, found) => {
    acme.releases.settings.pages = pages;
    expect(await ofOwner().pages()).toEqual(found);
  });

  test('is hidden from those without the right', async () => {
    acme.releases.settings.pages = 'public';
    expect(await ofJob().pages()).toEqual(hidden('pages: read'));
  });
});
