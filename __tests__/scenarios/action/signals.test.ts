import { expect, test } from '@jest/globals';
import type { MergeGroup } from '../../../sandbox/model/pull-requests/merge-group.ts';
import { closePullRequest } from '../../../sandbox/operations/pull-requests/change-pull-request.ts';
import { queuePullRequest } from '../../../sandbox/operations/pull-requests/queue-pull-request.ts';
import { reviewPullRequest } from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { forkRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { moveRef } from '../../../sandbox/operations/repositories/move-ref.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { withGitHubWorld } from '../../support/github-world/github-world.ts';
import { cause } from '../../support/github-world/github-world-events.ts';
import { resultOf } from '../../support/github-world/github-world-result.ts';
import { commentsOn, statusesOf, verdictOn } from '../../support/github-world/github-world-standing.ts';

const [older, newer] = [planText({ audit: '1.0.0' }), planText({ audit: '1.1.0' })];
const bad = planText({ audit: '9.0.0' });

test.concurrent('the signal of a pull request has it judged with the rights of the default branch', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', bad);
    const job = await world.signal(world.last('pull_request'));
    // The job is nowhere to be seen on the pull request: its end says that the verdict was written.
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(resultOf(job).asked).toEqual([1]);
    expect(verdictOn(one)).toBe('failure');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('the signal of a fork names no pull request, and has it found by its head', () =>
  withGitHubWorld(async (world) => {
    const { releases, bob } = world.acme;
    const fork = await forkRepository(world.sandbox.world, releases, { owner: bob });
    await world.propose('one', older);
    const two = await world.propose('two', newer, { fork, author: bob });
    const job = await world.signal(world.last('pull_request'));
    expect(resultOf(job).asked).toEqual([2]);
    expect(verdictOn(two)).toBe('failure');
    expect(commentsOn(two)).toHaveLength(1);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('the signal of a pull request that is closed by now has the others judged', () =>
  withGitHubWorld(async (world) => {
    const [one, two] = [await world.propose('one', older), await world.propose('two', newer)];
    await closePullRequest(world.sandbox.world, world.alice, one);
    const job = await world.signal(world.last('pull_request'));
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect([verdictOn(one), verdictOn(two)]).toEqual(['none', 'success']);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('the signal of a review has one pull request judged, and no other', () =>
  withGitHubWorld(async (world) => {
    const [one, two] = [await world.propose('one', older), await world.propose('two', newer)];
    const bob = { account: world.acme.bob, token: null };
    reviewPullRequest(world.sandbox.world, bob, one, { state: 'CHANGES_REQUESTED' });
    const job = await world.signal(world.last('pull_request_review'));
    expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'none']);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('the signal of a push has the plans judged that it can concern', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    await world.push({ branch: 'env/qa', files: { 'plans/old.yml': newer } });
    const job = await world.signal(world.last('push'));
    expect(resultOf(job).asked).toEqual([]);
    expect(verdictOn(one)).toBe('success');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent.each(['failure', 'action_required'] as const)(
  'a signal whose run ended with %s says that something has happened all the same',
  (conclusion) =>
    withGitHubWorld(async (world) => {
      const one = await world.propose('one', older);
      const job = await world.signal(world.last('pull_request'), conclusion);
      expect(job.code).toBe(0);
      expect(verdictOn(one)).toBe('success');
      expect(job.requests).toMatchSnapshot();
    }),
);

test.concurrent('a signal whose run was skipped asks for nothing, and nothing is asked of GitHub', () =>
  withGitHubWorld(async (world) => {
    await world.propose('one', older);
    const job = await world.signal(world.last('pull_request'), 'skipped');
    expect(job).toMatchObject({ code: 0, stderr: '', commands: [] });
    expect(job.stdout).toBe('Nothing to do: the run of the signal workflow was skipped.\n');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent.each([
  ['a comment', cause('issue_comment', { action: 'created' })],
  ['a push to a branch of a plan', cause('push', { ref: 'refs/heads/plan/qa/one' })],
  ['a deleted branch', cause('push', { ref: 'refs/heads/env/qa', deleted: true })],
])('%s needs nothing, and nothing is asked of GitHub', (_, happened) =>
  withGitHubWorld(async (world) => {
    await world.propose('one', older);
    const job = await world.act(happened);
    expect(job).toMatchObject({ code: 0, stderr: '', commands: [], summary: '' });
    expect(job.outputs.size).toBe(0);
    expect(job.stdout).toMatch(/^Nothing to do: .+\.\n$/);
    expect(job.requests).toMatchSnapshot();
  }),
);

/** The statuses of ours on what the queue has made, oldest first. */
function statesOf({ pullRequest, headSha }: MergeGroup): string[] {
  return statusesOf(pullRequest, headSha).map(({ context, state }) => `${context} ${state}`);
}

test.concurrent('a merge group of a good plan may be merged', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    const group = await queuePullRequest(world.sandbox.world, world.alice, one);
    const job = await world.act(world.last('merge_group'));
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(job.outputs.get('plan')).toBe('qa/one');
    expect(statesOf(group)).toEqual(['deployment-plan/qa success']);
    expect(job.summary).toContain('The merge group may be merged');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a merge group of a plan that fails may not be merged', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', bad);
    const group = await queuePullRequest(world.sandbox.world, world.alice, one);
    const job = await world.act(world.last('merge_group'));
    expect(job.code).toBe(1);
    expect(job.outputs.get('verdict')).toBe('fail');
    expect(statesOf(group)).toEqual(['deployment-plan/qa failure']);
    expect(job.summary).toContain('v9.0.0');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a merge group that changes more than plans may not be merged', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older, { files: { 'deploy.sh': 'x' } });
    const group = await queuePullRequest(world.sandbox.world, world.alice, one);
    const job = await world.act(world.last('merge_group'));
    expect(job.code).toBe(1);
    expect(statesOf(group)).toEqual(['deployment-plan/qa failure']);
    expect(job.summary).toContain('the merge group changes `deploy.sh`');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a merge group that the queue has given up is not judged, and gets no green', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    const group = await queuePullRequest(world.sandbox.world, world.alice, one);
    const gone = { ref: group.headRef, to: null };
    await moveRef(world.sandbox.world, world.alice, world.acme.releases, gone);
    const job = await world.act(world.last('merge_group'));
    expect(job.code).toBe(1);
    expect(job.outputs.get('verdict')).toBe('');
    expect(statesOf(group)).toEqual(['deployment-plan/qa error']);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('the signal of a merge group has it judged', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    const group = await queuePullRequest(world.sandbox.world, world.alice, one);
    const job = await world.signal(world.last('merge_group'));
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(statesOf(group)).toEqual(['deployment-plan/qa success']);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a merge group that is asked about twice gets one status', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    const group = await queuePullRequest(world.sandbox.world, world.alice, one);
    await world.act(world.last('merge_group'));
    const job = await world.act(world.last('merge_group'));
    expect(statesOf(group)).toEqual(['deployment-plan/qa success']);
    expect(job.requests).toMatchSnapshot();
  }));
