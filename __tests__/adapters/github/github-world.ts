import type { App } from '../../../sandbox/model/access/app.ts';
import type { Actor } from '../../../sandbox/model/access/caller.ts';
import type { Permissions } from '../../../sandbox/model/access/permissions.ts';
import type { Organization } from '../../../sandbox/model/accounts/account.ts';
import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import type { Repository } from '../../../sandbox/model/repositories/repository.ts';
import { createOrganization, createUser } from '../../../sandbox/operations/accounts/create-accounts.ts';
import { createApp, installApp } from '../../../sandbox/operations/accounts/create-app.ts';
import {
  createInstallationToken,
  createWorkflowToken,
  permissionsFor,
} from '../../../sandbox/operations/accounts/create-tokens.ts';
import { openPullRequest } from '../../../sandbox/operations/pull-requests/open-pull-request.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../sandbox/start.ts';
import { addressesFrom } from '../../../src/adapters/github/addresses.ts';
import {
  connectGitHub,
  type GitHubConnection,
  type GitHubOptions,
} from '../../../src/adapters/github/connect-github.ts';

/** acme/releases on a GitHub of its own, with a branch `env/qa`, alice, bob, and an App that is installed. */
export interface GitHubWorld {
  readonly sandbox: Sandbox;
  readonly acme: Organization;
  readonly repository: Repository;
  readonly alice: Actor;
  readonly bob: Actor;
  readonly app: { readonly app: App; readonly privateKey: string };
  /** Connects without waiting, with a token of the App unless other credentials are given. */
  connect(options?: Partial<GitHubOptions>): GitHubConnection;
  /** A GITHUB_TOKEN, which may do everything here unless permissions are given. */
  workflowToken(permissions?: Permissions): string;
  createBranch(branch: string): Promise<string>;
  push(branch: string): Promise<string>;
  propose(branch: string, options?: { readonly draft?: boolean }): Promise<number>;
  pullRequest(number: number): PullRequest;
  /** The requests since the last time, as `POST /repos/acme/releases/statuses/…` or `graphql Publications`. */
  requests(): string[];
}

export async function createGitHubWorld(options: SandboxOptions = {}): Promise<GitHubWorld> {
  const sandbox = await startSandbox(options);
  const { world } = sandbox;
  const alice = { account: createUser(world, { login: 'alice' }), token: null };
  const bob = { account: createUser(world, { login: 'bob' }), token: null };
  const acme = createOrganization(world, {
    login: 'acme',
    members: [
      [alice.account, 'admin'],
      [bob.account, 'member'],
    ],
  });
  const repository = await createRepository(world, { owner: acme, name: 'releases' });
  repository.settings.workflowsMayOpenPullRequests = true;
  const app = createApp(world, { slug: 'planner', owner: acme, permissions: permissionsFor('write') });
  const installation = installApp(world, { app: app.app, account: acme });
  const commit = (branch: string, from?: string) => {
    const files = { [`plans/${branch.split('/').at(-1)}.yml`]: String(world.identifiers.next('X').id) };
    return commitFiles(world, alice, repository, { branch, files, ...(from === undefined ? {} : { from }) });
  };
  await commit('main');
  await commit('env/qa', 'refs/heads/main');

  const addresses = addressesFrom({
    GITHUB_SERVER_URL: sandbox.serverUrl,
    GITHUB_API_URL: sandbox.apiUrl,
    GITHUB_GRAPHQL_URL: sandbox.graphqlUrl,
  });
  return {
    sandbox,
    acme,
    repository,
    alice,
    bob,
    app,
    connect: (options = {}) =>
      connectGitHub({
        repository: { owner: 'acme', name: 'releases' },
        addresses,
        credentials: { kind: 'token', token: createInstallationToken(world, { installation }).value },
        pace: 0,
        ...options,
      }),
    workflowToken: (permissions = permissionsFor('write')) =>
      createWorkflowToken(world, { repository, permissions }).value,
    createBranch: (branch) => commit(branch, 'refs/heads/env/qa'),
    push: (branch) => commit(branch),
    async propose(ref, { draft = false } = {}) {
      const wanted = { repository, title: ref, head: { ref }, base: 'env/qa', draft };
      return (await openPullRequest(world, alice, wanted)).number;
    },
    pullRequest(number) {
      const found = repository.pullRequests.get(number);
      if (found === undefined) throw new Error(`no pull request ${number}`);
      return found;
    },
    requests() {
      const said = sandbox.requests.entries.map(({ kind, method, path, operation }) =>
        kind === 'graphql' ? `graphql ${operation}` : `${method} ${path}`,
      );
      sandbox.requests.clear();
      return said;
    },
  };
}
