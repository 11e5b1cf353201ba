import { expect, test } from '@jest/globals';
import {
  closePullRequest,
  editPullRequest,
} from '../../../sandbox/operations/pull-requests/change-pull-request.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { type GitHubWorld, withGitHubWorld } from '../../support/github-world/github-world.ts';
import { resultOf } from '../../support/github-world/github-world-result.ts';
import {
  commentsOn,
  reportOn,
  statusesOf,
  verdictOn,
} from '../../support/github-world/github-world-standing.ts';

const [good, bad] = [planText({ audit: '1.0.0' }), planText({ audit: '9.0.0' })];

const fetching = { kind: 'git', operation: 'upload-pack refs' } as const;
const publishing = { kind: 'graphql', operation: 'Publications' } as const;
const writing = { kind: 'rest', method: 'POST', path: /\/statuses\// } as const;

function changePlan({ push }: GitHubWorld, text: string): Promise<string> {
  return push({ branch: 'plan/qa/one', files: { 'plans/one.yml': text } });
}

test.concurrent.each([
  ['before branches are fetched', fetching],
  ['after it was judged', publishing],
])('a head that moves %s gets the verdict, and the former one gets none', (_, where) =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    const { sha } = one.head;
    const opened = world.last('pull_request');
    world.sandbox.faults.before(where, async () => {
      await changePlan(world, bad);
    });
    const job = await world.signal(opened);
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(statusesOf(one, sha)).toEqual([]);
    expect(verdictOn(one)).toBe('failure');
    expect(reportOn(one)).toContain('tag-not-found');
    expect(job.requests).toMatchSnapshot();
  }),
);

test.concurrent('a head that moves while its verdict is written is judged by the same job', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    const { sha } = one.head;
    const opened = world.last('pull_request');
    world.sandbox.faults.before(writing, async () => {
      await changePlan(world, bad);
    });
    const job = await world.signal(opened);
    expect(job).toMatchObject({ code: 0, stderr: '' });
    // What was judged may have its verdict: a status is bound to its commit.
    expect(statusesOf(one, sha)).toMatchObject([{ state: 'success' }]);
    expect(verdictOn(one)).toBe('failure');
    expect(commentsOn(one)).toHaveLength(1);
    expect(reportOn(one)).toContain('tag-not-found');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a head that never rests is not judged, and the job says so', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    let times = 0;
    world.sandbox.faults.before({ ...publishing, nth: 'every' }, async () => {
      times += 1;
      await changePlan(world, `${good}# ${times}\n`);
    });
    const job = await world.act(world.last('pull_request'));
    expect(job.code).toBe(1);
    expect(job.outputs.get('verdict')).toBe('unknown');
    expect(job.summary).toContain('moves faster than it can be judged');
    expect([verdictOn(one), commentsOn(one).length]).toEqual(['none', 0]);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a base that moves after a plan was judged has it judged again', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    world.sandbox.faults.before(publishing, async () => {
      await world.push({ branch: 'env/qa', files: { 'plans/other.yml': good } });
    });
    const job = await world.signal(world.last('pull_request'));
    expect(resultOf(job).pullRequests).toMatchObject([{ state: 'published' }]);
    expect([verdictOn(one), statusesOf(one, one.head.sha).length]).toEqual(['success', 1]);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a pull request that is closed while it is judged gets nothing', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', bad);
    world.sandbox.faults.before(publishing, () => closePullRequest(world.sandbox.world, world.alice, one));
    const job = await world.act(world.last('pull_request'));
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(resultOf(job).pullRequests).toMatchObject([{ state: 'closed', written: [] }]);
    expect([verdictOn(one), commentsOn(one).length]).toEqual(['none', 0]);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a pull request that gets another base while it is judged is judged for that one', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', good);
    const opened = world.last('pull_request');
    world.sandbox.faults.before(publishing, () =>
      editPullRequest(world.sandbox.world, world.alice, one, { base: 'env/production' }),
    );
    const job = await world.act(opened);
    expect(job.code).toBe(1);
    expect([verdictOn(one, 'qa'), verdictOn(one, 'production')]).toEqual(['none', 'failure']);
    expect(job.requests).toMatchSnapshot();
  }));
