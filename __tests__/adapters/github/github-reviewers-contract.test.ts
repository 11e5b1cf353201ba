import type { User } from '../../../sandbox/model/accounts/account.ts';
import type { Team } from '../../../sandbox/model/accounts/team.ts';
import { createTeam, createUser } from '../../../sandbox/operations/accounts/create-accounts.ts';
import {
  createInstallationToken,
  permissionsFor,
} from '../../../sandbox/operations/accounts/create-tokens.ts';
import { mergePullRequest } from '../../../sandbox/operations/pull-requests/merge-pull-request.ts';
import { reviewPullRequest } from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { createReviewers } from '../../../src/adapters/github/reviewers/create-reviewers.ts';
import { reviewersContract } from '../../contracts/reviewers.ts';
import { createGitHubWorld } from './github-world.ts';

reviewersContract('GitHub', async () => {
  const github = await createGitHubWorld();
  const { sandbox, acme, repository, alice, bob } = github;
  const { world } = sandbox;
  const [carol, dave, erin] = ['carol', 'dave', 'erin'].map((login) => createUser(world, { login }));
  const people = new Map<string, User>();
  for (const account of [alice.account, bob.account, carol, dave, erin]) {
    if (account?.type === 'User') people.set(account.login, account);
  }
  const person = (login: string): User => {
    const found = people.get(login);
    if (found === undefined) throw new Error(`there is no ${login}`);
    return found;
  };
  const addressOf = (login: string) => `${login} <${person(login).id}+${login}@users.noreply.github.com>`;
  repository.collaborators.set(person('dave'), 'write');
  const teams = new Map<string, Team>();
  let merges = 0;

  return {
    open: () => {
      const permissions = permissionsFor('write', { members: 'read' });
      const [installation] = world.installations.values();
      if (installation === undefined) throw new Error('the App is not installed');
      const { value: token } = createInstallationToken(world, { installation, permissions });
      return createReviewers(github.connect({ credentials: { kind: 'token', token } }).api);
    },
    openUnprivileged: () => {
      const credentials = { kind: 'token', token: github.workflowToken() } as const;
      return createReviewers(github.connect({ credentials }).api);
    },
    async createTeam(slug, members, parent) {
      const above = teams.get(parent ?? '');
      const wanted = members.map((login) => [person(login), 'member'] as const);
      const team = { organization: acme, slug, members: wanted, ...(above && { parent: above }) };
      teams.set(slug, createTeam(world, team));
    },
    async merge() {
      merges += 1;
      const branch = `plan/qa/${merges}`;
      await commitFiles(world, bob, repository, {
        ...{ branch, from: 'refs/heads/env/qa', author: addressOf('bob') },
        files: { [`plans/${merges}.yml`]: `plan: ${merges}\n` },
        message: `A plan\n\nCo-authored-by: ${addressOf('carol')}`,
      });
      const number = await github.propose(branch);
      const pullRequest = github.pullRequest(number);
      const as = (login: string) => ({ account: person(login), token: null });
      reviewPullRequest(world, as('dave'), pullRequest, { state: 'APPROVED' });
      reviewPullRequest(world, as('erin'), pullRequest, { state: 'CHANGES_REQUESTED' });
      const head = pullRequest.head.sha;
      await mergePullRequest(world, alice, pullRequest);
      return { merge: pullRequest.mergeCommit ?? '', branch, head, number };
    },
    push: () => github.push('env/qa'),
    remove: sandbox.close,
  };
});
