import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runGit } from '../../../../sandbox/git/run-git.ts';
import { createApp } from '../../../../sandbox/operations/accounts/create-app.ts';
import { createWorkflowToken } from '../../../../sandbox/operations/accounts/create-tokens.ts';
import { createCheckRun } from '../../../../sandbox/operations/commits/check-runs.ts';
import { createDeployment } from '../../../../sandbox/operations/deployments/create-deployment.ts';
import { addComment } from '../../../../sandbox/operations/issues/comment.ts';
import { mergePullRequest } from '../../../../sandbox/operations/pull-requests/merge-pull-request.ts';
import { noticePushes } from '../../../../sandbox/operations/repositories/notice-pushes.ts';
import { createMirror } from '../../../../src/adapters/github/mirror/create-mirror.ts';
import { ForgeForbidden } from '../../../../src/ports/forge.ts';
import { deploymentOf, questionOf, runBody, underWay } from '../../../contracts/mirror/samples.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';

describe('what stands of a run', () => {
  let github: GitHubWorld;
  let plans = 0;

  beforeAll(async () => {
    github = await createGitHubWorld();
  });
  afterAll(() => github.sandbox.close());

  const mirror = () => createMirror(github.connect().api);

  async function merge(method: 'merge' | 'squash' | 'rebase' = 'merge') {
    plans += 1;
    await github.createBranch(`plan/qa/${plans}`);
    const number = await github.propose(`plan/qa/${plans}`);
    const { sandbox, alice } = github;
    const commit = await mergePullRequest(sandbox.world, alice, github.pullRequest(number), { method });
    github.requests();
    return { commit, number };
  }

  function chat(number: number, comments: number): void {
    for (let index = 0; index < comments; index += 1)
      addComment(github.sandbox.world, github.bob, github.pullRequest(number), `Comment ${index}`);
  }

  test.each(['merge', 'squash', 'rebase'] as const)('is found after a %s', async (method) => {
    const { commit, number } = await merge(method);
    expect((await mirror().standing(questionOf(commit))).pullRequest?.number).toBe(number);
  });

  test('is told apart when two were merged by hand and pushed together', async () => {
    const { sandbox, repository, alice } = github;
    const branches = ['plan/qa/by-hand', 'plan/qa/by-hand-too'];
    for (const branch of branches) await github.createBranch(branch);
    const numbers = [await github.propose('plan/qa/by-hand'), await github.propose('plan/qa/by-hand-too')];
    const git = (...args: readonly string[]) =>
      runGit(repository.folder, ['-c', 'user.name=alice', '-c', 'user.email=alice@acme.example', ...args]);
    const commits: string[] = [];
    for (const branch of branches) {
      const parents = ['-p', commits.at(-1) ?? 'env/qa', '-p', branch];
      commits.push(await git('commit-tree', ...parents, '-m', branch, `${branch}^{tree}`));
    }
    await git('update-ref', 'refs/heads/env/qa', commits.at(-1) ?? '');
    await noticePushes(sandbox.world, repository, alice);
    const found = await Promise.all(commits.map((commit) => mirror().standing(questionOf(commit))));
    expect(found.map(({ pullRequest }) => pullRequest?.number)).toEqual(numbers);
  });

  test('takes one request and one point', async () => {
    const { commit } = await merge();
    const { sandbox, repository, workflowToken } = github;
    const token = workflowToken();
    const { api } = github.connect({ credentials: { kind: 'token', token } });
    await createMirror(api).standing(questionOf(commit));
    expect(github.requests()).toEqual(['graphql RunStanding']);
    expect(sandbox.world.tokens.get(token)?.rate.graphql.used).toBe(1);
    expect(repository.pullRequests.size).toBeGreaterThan(1);
  });

  test('takes five requests for 500 deployments', async () => {
    const { commit } = await merge();
    const { sandbox, app, repository } = github;
    const bot = { account: app.app.bot, token: null };
    for (let index = 0; index < 500; index += 1) {
      const { commit: sha, ...facts } = deploymentOf(commit, `app-${index}`);
      createDeployment(sandbox.world, bot, repository, { ref: sha, sha, ...facts });
    }
    const { deployments } = await mirror().standing(questionOf(commit));
    expect(deployments.size).toBe(500);
    expect(deployments.get('qa/app-499')?.id).toBe([...repository.deployments.keys()].at(-1));
    expect(github.requests()).toEqual([
      'graphql RunStanding',
      ...Array(4).fill('graphql FurtherDeployments'),
    ]);
  });

  test('has the newest of two deployments that were made twice', async () => {
    const { commit } = await merge();
    await mirror().createDeployment(deploymentOf(commit));
    const id = await mirror().createDeployment(deploymentOf(commit));
    expect((await mirror().standing(questionOf(commit))).deployments.get('qa/payments')?.id).toBe(id);
  });

  test('has our comment, however many stand before and behind it', async () => {
    const { commit, number } = await merge();
    chat(number, 150);
    const id = await mirror().setComment(number, runBody, null);
    chat(number, 150);
    github.requests();
    expect((await mirror().standing(questionOf(commit))).comment).toBe(id);
    expect(github.requests()).toEqual(['graphql RunStanding', 'graphql EarlierComments']);
  });

  test('has no comment of ours after all were read', async () => {
    const { commit, number } = await merge();
    chat(number, 201);
    expect((await mirror().standing(questionOf(commit))).comment).toBeNull();
    expect(github.requests()).toEqual(['graphql RunStanding', ...Array(2).fill('graphql EarlierComments')]);
  });

  test('has our check run among those of others that are named like it', async () => {
    const { commit } = await merge();
    const id = await mirror().setCheck(commit, underWay, null);
    const { sandbox, acme, alice, repository } = github;
    for (let index = 0; index < 20; index += 1) {
      const noKeys = { publicKey: '', privateKey: '' };
      const { app } = createApp(sandbox.world, { slug: `other-${index}`, owner: acme }, noKeys);
      const place = { repository, app, headSha: commit, name: underWay.name };
      createCheckRun(sandbox.world, alice, place, { conclusion: 'success' });
    }
    expect((await mirror().standing(questionOf(commit))).check).toBe(id);
  });

  test('is told without what the token may not see, and that is named when it is written', async () => {
    const { commit, number } = await merge();
    await mirror().setCheck(commit, underWay, null);
    await mirror().createDeployment(deploymentOf(commit));
    const { sandbox, repository } = github;
    const permissions = { contents: 'read', 'pull-requests': 'write' } as const;
    const { value: token } = createWorkflowToken(sandbox.world, { repository, permissions });
    const limited = createMirror(github.connect({ credentials: { kind: 'token', token } }).api);
    expect(await limited.standing(questionOf(commit))).toEqual({
      pullRequest: expect.objectContaining({ number }),
      check: null,
      comment: null,
      deployments: new Map(),
    });
    const refused = limited.createDeployment(deploymentOf(commit));
    await expect(refused).rejects.toThrow(ForgeForbidden);
    await expect(refused).rejects.toThrow(
      /^could not create the deployment to qa\/payments of commit \w+: the token may not do this; it needs the permission deployments: write/,
    );
    await expect(limited.setCheck(commit, underWay, null)).rejects.toMatchObject({
      permission: 'checks: write',
    });
  });
});
