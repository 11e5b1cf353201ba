import { expect, test } from '@jest/globals';
import type { MergeGroup } from '../../../sandbox/model/pull-requests/merge-group.ts';
import { queuePullRequest } from '../../../sandbox/operations/pull-requests/queue-pull-request.ts';
import { moveRef } from '../../../sandbox/operations/repositories/move-ref.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { withGitHubWorld } from '../../support/github-world.ts';
import { statusesOf } from '../../support/github-world-standing.ts';

const good = planText({ audit: '1.0.0' });

/** The statuses of ours on what the queue has made, oldest first. */
function statesOf({ pullRequest, headSha }: MergeGroup): string[] {
  return statusesOf(pullRequest, headSha).map(({ context, state }) => `${context} ${state}`);
}

test.concurrent('a merge group of a good plan may be merged', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
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
    const one = await world.propose('one', planText({ audit: '9.0.0' }));
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
    const one = await world.propose('one', good, { files: { 'deploy.sh': 'x' } });
    const group = await queuePullRequest(world.sandbox.world, world.alice, one);
    const job = await world.act(world.last('merge_group'));
    expect(job.code).toBe(1);
    expect(statesOf(group)).toEqual(['deployment-plan/qa failure']);
    expect(job.summary).toContain('the merge group changes `deploy.sh`');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a merge group that the queue has given up is not judged, and gets no green', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
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
    const one = await world.propose('one', good);
    const group = await queuePullRequest(world.sandbox.world, world.alice, one);
    const job = await world.signal(world.last('merge_group'));
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(statesOf(group)).toEqual(['deployment-plan/qa success']);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a merge group that is asked about twice gets one status', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    const group = await queuePullRequest(world.sandbox.world, world.alice, one);
    await world.act(world.last('merge_group'));
    const job = await world.act(world.last('merge_group'));
    expect(statesOf(group)).toEqual(['deployment-plan/qa success']);
    expect(job.requests).toMatchSnapshot();
  }));
