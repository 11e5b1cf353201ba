import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import { openPullRequest } from '../../../sandbox/operations/pull-requests/open-pull-request.ts';
import { reviewPullRequest } from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { forkRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { moveRef } from '../../../sandbox/operations/repositories/move-ref.ts';
import { addRuleset } from '../../../sandbox/operations/settings/add-ruleset.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

let sandboxWorld: SandboxWorld;
beforeEach(async () => {
  sandboxWorld = await createSandboxWorld();
});

const tip = (ref: string, repository = sandboxWorld.repository) => repository.refs.get(ref)?.sha;
const write = (branch: string, files: Record<string, string>, repository = sandboxWorld.repository) =>
  commitFiles(sandboxWorld.world, sandboxWorld.actor, repository, {
    branch,
    from: 'refs/heads/main^0',
    files,
  });
const move = (branch: string, to: string | null) =>
  moveRef(sandboxWorld.world, sandboxWorld.actor, sandboxWorld.repository, {
    ref: `refs/heads/${branch}`,
    to,
  });

async function open(branch: string, base = 'main'): Promise<PullRequest> {
  const { world, actor, repository } = sandboxWorld;
  await write(branch, { [`${branch}.txt`]: 'new\n' });
  return openPullRequest(world, actor, { repository, title: branch, head: { ref: branch }, base });
}

/** What was told since, such as `pull_request synchronize 1`. */
function told(since: number): string[] {
  return sandboxWorld.world.events.history.slice(since).map((event) => {
    const about = event.name === 'pull_request' ? ` ${event.pullRequest.number}` : '';
    return event.name === 'push'
      ? `push ${event.ref}`
      : `${event.name} ${'action' in event ? event.action : ''}${about}`;
  });
}

describe('a push to the head of a pull request', () => {
  test('moves its refs and tells of it', async () => {
    const pullRequest = await open('one');
    const { sha: before } = pullRequest.head;
    const since = sandboxWorld.world.events.history.length;
    const after = await write('one', { 'one.txt': 'newer\n' });
    expect(pullRequest.head.sha).toBe(after);
    expect(tip('refs/pull/1/head')).toBe(after);
    expect(tip('refs/pull/1/merge')).toBe(pullRequest.mergeCommit);
    expect(told(since)).toEqual(['push refs/heads/one', 'pull_request synchronize 1']);
    expect(sandboxWorld.world.events.history.at(-1)).toMatchObject({ before, after });
  });

  test('in a fork does the same', async () => {
    const { world, actor, repository, eve } = sandboxWorld;
    const fork = await forkRepository(world, repository, { owner: eve });
    await write('idea', { 'idea.txt': 'one\n' }, fork);
    const head = { repository: fork, ref: 'idea' };
    const pullRequest = await openPullRequest(world, actor, {
      repository,
      title: 'Idea',
      head,
      base: 'main',
    });
    const after = await write('idea', { 'idea.txt': 'two\n' }, fork);
    expect(tip('refs/pull/1/head')).toBe(after);
    expect(pullRequest).toMatchObject({ mergeable: true, head: { sha: after } });
  });

  test('takes approvals back where a rule says so', async () => {
    const { world, repository, bob } = sandboxWorld;
    const pullRequest = await open('one');
    const review = reviewPullRequest(world, { account: bob, token: null }, pullRequest, {
      state: 'APPROVED',
    });
    await write('one', { 'one.txt': 'newer\n' });
    expect(review.state).toBe('APPROVED');
    const parameters = {
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
    };
    const rules = [{ type: 'pull_request', parameters }] as const;
    addRuleset(world, repository, { name: 'reviewed', include: ['refs/heads/main'], rules });
    await write('one', { 'one.txt': 'newest\n' });
    expect(review.state).toBe('DISMISSED');
  });

  test('that is gone closes it', async () => {
    const pullRequest = await open('one');
    await move('one', null);
    expect(pullRequest).toMatchObject({ state: 'closed', mergedAt: null });
    expect(tip('refs/pull/1/head')).toBe(pullRequest.head.sha);
  });
});

describe('a push to the base of pull requests', () => {
  test('may bring one into conflict, and out of it again', async () => {
    const [one, two] = [await open('one'), await open('two')];
    const before = tip('refs/heads/main') ?? '';
    await write('main', { 'one.txt': 'other\n' });
    expect([one.mergeable, two.mergeable]).toEqual([false, true]);
    expect([tip('refs/pull/1/merge'), tip('refs/pull/2/merge')]).toEqual([undefined, two.mergeCommit]);
    await move('main', before);
    expect([one.mergeable, tip('refs/pull/1/merge')]).toEqual([true, one.mergeCommit]);
  });

  test('that brings in its commits merges it', async () => {
    const pullRequest = await open('one');
    const since = sandboxWorld.world.events.history.length;
    await move('main', pullRequest.head.sha);
    expect(pullRequest).toMatchObject({
      state: 'closed',
      mergedAt: expect.any(Number),
      mergeCommit: pullRequest.head.sha,
    });
    expect(told(since)).toEqual(['push refs/heads/main', 'pull_request closed 1']);
  });

  test('that is gone closes it', async () => {
    await write('env', { 'e.txt': 'e\n' });
    const pullRequest = await open('one', 'env');
    await move('env', null);
    expect(pullRequest.state).toBe('closed');
  });
});
