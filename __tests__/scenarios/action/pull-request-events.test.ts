import { expect, test } from '@jest/globals';
import {
  closePullRequest,
  editPullRequest,
  reopenPullRequest,
  setDraft,
} from '../../../sandbox/operations/pull-requests/change-pull-request.ts';
import { mergePullRequest } from '../../../sandbox/operations/pull-requests/merge-pull-request.ts';
import {
  dismissReview,
  reviewPullRequest,
} from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { withGitHubWorld } from '../../support/github-world/github-world.ts';
import { writtenBy } from '../../support/github-world/github-world-result.ts';
import {
  checksOn,
  commentsOn,
  reportOn,
  statusesOf,
  statusOn,
  verdictOn,
} from '../../support/github-world/github-world-standing.ts';

const [older, newer] = [planText({ audit: '1.0.0' }), planText({ audit: '1.1.0' })];
const everything = ['status', 'check', 'comment'];

test.concurrent('a pull request that is opened with a good plan ends the job well', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    const job = await world.act(world.last('pull_request'));
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(verdictOn(one)).toBe('success');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a pull request that is opened with a bad plan ends the job badly, because people read its end as the verdict', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', planText({ audit: '9.0.0' }));
    const job = await world.act(world.last('pull_request'));
    expect(job.code).toBe(1);
    expect(job.commands.at(-1)).toEqual({
      ...{ name: 'error', properties: {}, data: 'pull request #1 may not be merged: 1 error' },
    });
    expect(verdictOn(one)).toBe('failure');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a pull request that is pushed to gets a verdict on the new commit, and its comment says the new one', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    await world.settle();
    const { sha } = one.head;
    await world.push({ branch: 'plan/qa/one', files: { 'plans/one.yml': planText({ audit: '9.0.0' }) } });
    const job = await world.act(world.last('pull_request'));
    expect(one.head.sha).not.toBe(sha);
    expect(verdictOn(one)).toBe('failure');
    expect(statusesOf(one, sha)).toHaveLength(1);
    expect(commentsOn(one)).toHaveLength(1);
    expect(reportOn(one)).toContain('tag-not-found');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a pull request that is given another title is left alone', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    await editPullRequest(world.sandbox.world, world.alice, one, { title: 'Another', body: 'text' });
    const job = await world.act(world.last('pull_request'));
    expect(job.stdout).toBe('Nothing to do: a changed title or text of a pull request changes no verdict.\n');
    expect(verdictOn(one)).toBe('none');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a pull request that is closed frees the plan that collides with it', () =>
  withGitHubWorld(async (world) => {
    const [one, two] = [await world.propose('one', older), await world.propose('two', newer)];
    await world.settle();
    expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'failure']);
    await closePullRequest(world.sandbox.world, world.alice, one);
    const job = await world.act(world.last('pull_request'));
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(verdictOn(two)).toBe('success');
    expect(writtenBy(job)).toEqual({ '#2': everything });
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a pull request that is merged collides with no open plan any more', () =>
  withGitHubWorld(async (world) => {
    const [one, two] = [await world.propose('one', older), await world.propose('two', newer)];
    await world.settle();
    await mergePullRequest(world.sandbox.world, world.alice, one);
    const job = await world.act(world.last('pull_request'));
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(verdictOn(two)).toBe('success');
    expect(reportOn(two)).not.toContain('conflict-same-module');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a pull request that is reopened collides again', () =>
  withGitHubWorld(async (world) => {
    const [one, two] = [await world.propose('one', older), await world.propose('two', newer)];
    await closePullRequest(world.sandbox.world, world.alice, one);
    await world.settle();
    expect(verdictOn(two)).toBe('success');
    await reopenPullRequest(world.sandbox.world, world.alice, one);
    const job = await world.act(world.last('pull_request'));
    expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'failure']);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a pull request that gets another base of an environment is judged for that one, and keeps no verdict for the other', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    await world.settle();
    await editPullRequest(world.sandbox.world, world.alice, one, { base: 'env/production' });
    expect(verdictOn(one, 'production')).toBe('none');
    const job = await world.act(world.last('pull_request'));
    expect(job.code).toBe(1);
    expect(statusOn(one, 'production')).toMatchObject({ state: 'failure' });
    // What stands there for qa lets nobody merge into production: that branch requires its own status.
    expect(verdictOn(one, 'qa')).toBe('success');
    expect(checksOn(one).map(({ name }) => name)).toEqual([
      'Deployment plan (qa)',
      'Deployment plan (production)',
    ]);
    expect(reportOn(one)).toContain('target-mismatch');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a pull request that gets another base that is no environment frees those it collided with', () =>
  withGitHubWorld(async (world) => {
    const [one, two] = [await world.propose('one', older), await world.propose('two', newer)];
    await world.settle();
    await editPullRequest(world.sandbox.world, world.alice, one, { base: 'main' });
    const job = await world.act(world.last('pull_request'));
    expect(job.code).toBe(0);
    expect(verdictOn(two)).toBe('success');
    expect(writtenBy(job)).toEqual({ '#2': everything });
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a draft has its verdict and turns no other plan red', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older, { draft: true });
    const two = await world.propose('two', newer);
    const job = await world.act(world.last('pull_request'));
    expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'success']);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a draft that is ready for review counts', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older, { draft: true });
    const two = await world.propose('two', newer);
    await setDraft(world.sandbox.world, world.alice, one, false);
    const job = await world.act(world.last('pull_request'));
    expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'failure']);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a draft that was ready counts no more', () =>
  withGitHubWorld(async (world) => {
    const [one, two] = [await world.propose('one', older), await world.propose('two', newer)];
    await world.settle();
    await setDraft(world.sandbox.world, world.alice, one, true);
    const job = await world.act(world.last('pull_request'));
    expect(verdictOn(two)).toBe('success');
    expect(reportOn(one)).toContain('draft');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a review that is submitted is shown, and changes no verdict', () =>
  withGitHubWorld(async (world) => {
    const [one, two] = [await world.propose('one', older), await world.propose('two', newer)];
    const { bob } = world.acme;
    await world.settle();
    reviewPullRequest(world.sandbox.world, { account: bob, token: null }, one, { state: 'APPROVED' });
    const job = await world.act(world.last('pull_request_review'));
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(writtenBy(job)).toEqual({ '#1': ['check', 'comment'] });
    expect(reportOn(one)).toContain('`bob`');
    expect(statusesOf(two, two.head.sha)).toHaveLength(1);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a review that is dismissed is shown as that', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    const bob = { account: world.acme.bob, token: null };
    const review = reviewPullRequest(world.sandbox.world, bob, one, { state: 'APPROVED' });
    await world.settle();
    dismissReview(world.sandbox.world, world.alice, review);
    const job = await world.act(world.last('pull_request_review'));
    expect(writtenBy(job)).toEqual({ '#1': ['check', 'comment'] });
    expect(reportOn(one)).not.toContain('approved');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a plan in conflict with its branch is judged all the same', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    await world.push({ branch: 'env/qa', files: { 'plans/one.yml': newer } });
    expect(one.mergeable).toBe(false);
    const job = await world.act(world.last('push'));
    expect(verdictOn(one)).not.toBe('none');
    expect(checksOn(one)).toHaveLength(1);
    expect(job.requests).toMatchSnapshot();
  }));
