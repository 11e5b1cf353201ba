import { beforeEach, describe, expect, test } from '@jest/globals';
import { runGit } from '../../../sandbox/git/run-git.ts';
import type { Rule } from '../../../sandbox/model/repositories/ruleset.ts';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { setStatus } from '../../../sandbox/operations/commits/set-status.ts';
import { setDraft } from '../../../sandbox/operations/pull-requests/change-pull-request.ts';
import { openPullRequest } from '../../../sandbox/operations/pull-requests/open-pull-request.ts';
import { reviewPullRequest } from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { addRuleset } from '../../../sandbox/operations/settings/add-ruleset.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

const merge = '/repos/acme/app/pulls/1/merge';

let sandboxWorld: SandboxWorld;
beforeEach(async () => {
  sandboxWorld = await createSandboxWorld();
  const { world, actor, repository } = sandboxWorld;
  const from = 'refs/heads/main^0';
  await commitFiles(
    world,
    actor,
    repository,
    { branch: 'one', from, files: { 'one.txt': '1\n' }, message: 'First' },
    { branch: 'one', files: { 'one.txt': '2\n' }, message: 'Second' },
  );
  await commitFiles(world, actor, repository, {
    branch: 'main',
    files: { 'main.txt': 'm\n' },
    message: 'Meanwhile',
  });
  await openPullRequest(world, actor, { repository, title: 'One', head: { ref: 'one' }, base: 'main' });
});

const pullRequest = () => {
  const found = sandboxWorld.repository.pullRequests.get(1);
  if (found === undefined) throw new Error('no pull request');
  return found;
};
const log = async (...args: string[]) => {
  const output = await runGit(sandboxWorld.repository.folder, ['log', '--format=%s', ...args, 'main']);
  return output.split('\n');
};

describe('a merge', () => {
  test('is a true one, with both parents', async () => {
    expect(await sandboxWorld.call('PUT', merge, { body: {} })).toMatchObject({
      status: 200,
      body: { merged: true },
    });
    expect(await log('--first-parent')).toEqual([
      'Merge pull request #1 from acme/one',
      'Meanwhile',
      'A change',
    ]);
    expect(await log('--first-parent', '-m', '--name-only', '-1')).toEqual([
      'Merge pull request #1 from acme/one',
      '',
      'one.txt',
    ]);
    expect((await sandboxWorld.call('GET', merge)).status).toBe(204);
    expect((await sandboxWorld.call('GET', '/repos/acme/app/pulls/1')).body).toMatchObject({
      merged: true,
      merged_by: { login: 'alice' },
      merge_commit_sha: sandboxWorld.repository.refs.get('refs/heads/main')?.sha,
    });
  });

  test.each([
    ['squash', ['One (#1)', 'Meanwhile', 'A change']],
    ['rebase', ['Second', 'First', 'Meanwhile', 'A change']],
  ])('by %s has no second parent', async (merge_method, subjects) => {
    expect((await sandboxWorld.call('PUT', merge, { body: { merge_method } })).status).toBe(200);
    expect(await log()).toEqual(subjects);
    expect(await log('-1', '--format=%b%P')).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/)]);
  });

  test('tells of the push and of the pull request, and deletes the branch where that is wanted', async () => {
    const { repository, world } = sandboxWorld;
    repository.settings.deleteBranchOnMerge = true;
    const since = world.events.history.length;
    await sandboxWorld.call('PUT', merge, { body: { commit_title: 'Take it', commit_message: 'at last' } });
    expect(await log('-1', '--format=%B')).toEqual(['Take it', '', 'at last']);
    expect(repository.refs.has('refs/heads/one')).toBe(false);
    expect(world.events.history.slice(since)).toMatchObject([
      { name: 'pull_request', action: 'closed', pullRequest: { number: 1 } },
      { name: 'push', ref: 'refs/heads/main' },
      { name: 'push', ref: 'refs/heads/one', after: '0'.repeat(40) },
    ]);
  });
});

describe('a merge is refused', () => {
  const refused = (body: unknown, status: number) => async () => {
    const before = sandboxWorld.repository.refs.get('refs/heads/main')?.sha;
    const answer = await sandboxWorld.call('PUT', merge, { body });
    expect(answer.status).toBe(status);
    expect(sandboxWorld.repository.refs.get('refs/heads/main')?.sha).toBe(before);
    return answer.body;
  };

  test.each(['merge', 'squash', 'rebase'])('when it conflicts, by %s', async (merge_method) => {
    const { world, actor, repository } = sandboxWorld;
    await commitFiles(world, actor, repository, { branch: 'main', files: { 'one.txt': 'else\n' } });
    expect(await refused({ merge_method }, 405)()).toMatchObject({
      message: 'Pull Request is not mergeable',
    });
  });

  test('when the head has moved', async () => {
    await refused({ sha: 'f'.repeat(40) }, 409)();
  });

  test('of a draft', async () => {
    await setDraft(sandboxWorld.world, sandboxWorld.actor, pullRequest(), true);
    await refused({}, 405)();
  });

  test('by a method that the repository does not allow', async () => {
    sandboxWorld.repository.settings.mergeMethods = ['squash'];
    await refused({}, 405)();
    expect((await sandboxWorld.call('PUT', merge, { body: { merge_method: 'squash' } })).status).toBe(200);
  });

  test('a second time', async () => {
    await sandboxWorld.call('PUT', merge, { body: {} });
    await refused({}, 405)();
  });

  test('without the permission', async () => {
    const { world, repository, eve } = sandboxWorld;
    repository.collaborators.set(eve, 'read');
    const token = createToken(world, { account: eve });
    expect((await sandboxWorld.call('PUT', merge, { token, body: {} })).status).toBe(403);
  });
});

describe('rules on the base', () => {
  const rule = (rules: readonly Rule[]) =>
    addRuleset(sandboxWorld.world, sandboxWorld.repository, {
      name: 'r',
      include: ['~DEFAULT_BRANCH'],
      rules,
    });
  const attempt = async () => (await sandboxWorld.call('PUT', merge, { body: {} })).status;

  test('demand a status, from an app where they say so', async () => {
    const { world, actor, repository } = sandboxWorld;
    const { sha } = pullRequest().head;
    const token = sandboxWorld.workflowToken({ statuses: 'write' });
    const required_status_checks = [{ context: 'plan', integration_id: token.app?.id ?? 0 }];
    const parameters = { strict_required_status_checks_policy: false, required_status_checks };
    rule([{ type: 'required_status_checks', parameters }]);
    expect(await attempt()).toBe(405);
    setStatus(world, actor, repository, { sha, state: 'success', context: 'plan' });
    expect(await attempt()).toBe(405);
    setStatus(world, { account: token.account, token }, repository, {
      sha,
      state: 'success',
      context: 'plan',
    });
    expect(await attempt()).toBe(200);
  });

  test('demand approvals of those who may write, their latest opinion', async () => {
    const { world, bob, eve } = sandboxWorld;
    const parameters = {
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
    };
    rule([{ type: 'pull_request', parameters }]);
    const review = (account: typeof bob, state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED') =>
      reviewPullRequest(world, { account, token: null }, pullRequest(), { state });
    review(eve, 'APPROVED');
    expect(await attempt()).toBe(405);
    review(bob, 'APPROVED');
    review(bob, 'CHANGES_REQUESTED');
    expect(await attempt()).toBe(405);
    review(bob, 'APPROVED');
    review(bob, 'COMMENTED');
    expect(await attempt()).toBe(200);
  });

  test('show in the state of the pull request', async () => {
    const state = async () => (await sandboxWorld.call('GET', '/repos/acme/app/pulls/1')).body;
    expect(await state()).toMatchObject({ mergeable_state: 'clean' });
    rule([{ type: 'update' }]);
    expect(await state()).toMatchObject({ mergeable: true, mergeable_state: 'blocked' });
  });
});
