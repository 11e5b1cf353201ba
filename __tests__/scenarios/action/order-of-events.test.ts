import { expect, test } from '@jest/globals';
import {
  closePullRequest,
  reopenPullRequest,
} from '../../../sandbox/operations/pull-requests/change-pull-request.ts';
import { mergePullRequest } from '../../../sandbox/operations/pull-requests/merge-pull-request.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { type GitHubWorld, withGitHubWorld } from '../../support/github-world/github-world.ts';
import { schedule } from '../../support/github-world/github-world-events.ts';
import { resultOf, writtenBy } from '../../support/github-world/github-world-result.ts';
import {
  commentsOn,
  statusesOf,
  statusOn,
  verdictOn,
} from '../../support/github-world/github-world-standing.ts';

const [good, bad] = [planText({ audit: '1.0.0' }), planText({ audit: '9.0.0' })];

function changePlan({ push }: GitHubWorld, text: string): Promise<string> {
  return push({ branch: 'plan/qa/one', files: { 'plans/one.yml': text } });
}

test.concurrent('an old event that is run again has the head judged that there is now', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    const opened = world.last('pull_request');
    const { sha } = one.head;
    await changePlan(world, bad);
    const job = await world.act(opened);
    expect(job.code).toBe(1);
    expect(resultOf(job).pullRequests).toMatchObject([{ head: one.head.sha, verdict: 'fail' }]);
    expect(statusesOf(one, sha)).toEqual([]);
    expect(verdictOn(one)).toBe('failure');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('an event that comes twice changes nothing the second time', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', bad);
    await world.signal(world.last('pull_request'));
    const job = await world.signal(world.last('pull_request'));
    expect(writtenBy(job)).toEqual({ '#1': [] });
    expect([statusesOf(one, one.head.sha).length, commentsOn(one).length]).toEqual([1, 1]);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('two jobs for one event at the same time leave one verdict', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', bad);
    await world.settle();
    await changePlan(world, good);
    const jobs = [world.signal(world.last('pull_request')), world.signal(world.last('pull_request'))];
    expect((await Promise.all(jobs)).map(({ code }) => code)).toEqual([0, 0]);
    expect(verdictOn(one)).toBe('success');
    expect(commentsOn(one)).toHaveLength(1);
    const job = await world.act(schedule);
    expect(writtenBy(job)).toEqual({ '#1': [] });
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('an event that is lost is made up for by the schedule', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    await world.settle();
    await changePlan(world, bad);
    expect(verdictOn(one)).toBe('none');
    const job = await world.act(schedule);
    expect(verdictOn(one)).toBe('failure');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('events that come in another order leave the verdict on what there is', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    const opened = world.last('pull_request');
    await changePlan(world, bad);
    await world.signal(world.last('pull_request'));
    const { id } = statusOn(one) ?? {};
    const job = await world.signal(opened);
    expect(writtenBy(job)).toEqual({ '#1': [] });
    expect(statusOn(one)).toMatchObject({ id, state: 'failure' });
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a late event about closing leaves a pull request that is open again its verdict', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    await world.settle();
    await closePullRequest(world.sandbox.world, world.alice, one);
    const closed = world.last('pull_request');
    await reopenPullRequest(world.sandbox.world, world.alice, one);
    const job = await world.act(closed);
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(verdictOn(one)).toBe('success');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a late event about a pull request that is merged by now writes nothing on it', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    const opened = world.last('pull_request');
    await mergePullRequest(world.sandbox.world, world.alice, one);
    const job = await world.act(opened);
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect([verdictOn(one), commentsOn(one).length]).toEqual(['none', 0]);
    expect(job.outputs.get('verdict')).toBe('');
    expect(job.requests).toMatchSnapshot();
  }));
