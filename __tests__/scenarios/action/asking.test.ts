import { expect, test } from '@jest/globals';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { withGitHubWorld } from '../../support/github-world/github-world.ts';
import { schedule, startedByHand } from '../../support/github-world/github-world-events.ts';
import { resultOf, writtenBy } from '../../support/github-world/github-world-result.ts';
import { commentsOn, verdictOn } from '../../support/github-world/github-world-standing.ts';

const [older, newer] = [planText({ audit: '1.0.0' }), planText({ audit: '1.1.0' })];
const production = planText({ ledger: '2.0.0' }, 'production');
const everything = ['status', 'check', 'comment'];

test.concurrent('a schedule writes nothing when nothing has changed', () =>
  withGitHubWorld(async (world) => {
    await world.propose('one', older);
    await world.propose('two', planText({ audit: '9.0.0' }));
    await world.propose('three', production, { environment: 'production' });
    await world.settle();
    const job = await world.act(schedule);
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(writtenBy(job)).toEqual({ '#1': [], '#2': [], '#3': [] });
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a schedule finds out what time has changed, such as a tag that is there now', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', planText({ audit: '1.2.0' }));
    await world.settle();
    expect(verdictOn(one)).toBe('failure');
    const files = { VERSION: '1.2.0\n' };
    await world.push({ branch: 'main', files, tag: 'v1.2.0' }, world.acme.applications.get('audit'));
    const job = await world.act(schedule);
    expect(verdictOn(one)).toBe('success');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a schedule is content with nothing to judge', () =>
  withGitHubWorld(async (world) => {
    const job = await world.act(schedule);
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(job.summary).toContain('There is no open plan that this could concern.');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a person can have all plans judged', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    const two = await world.propose('two', production, { environment: 'production' });
    const job = await world.act(startedByHand);
    expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'success']);
    expect(writtenBy(job)).toEqual({ '#1': everything, '#2': everything });
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a person can have the plans of one environment judged', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    const two = await world.propose('two', production, { environment: 'production' });
    const inputs = { mode: 'validate', environment: 'production' };
    const job = await world.act(startedByHand, { inputs });
    expect([verdictOn(one), verdictOn(two)]).toEqual(['none', 'success']);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a person can have one plan judged, and is told its verdict by the end of the job', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    const two = await world.propose('two', newer);
    const job = await world.act(startedByHand, { inputs: { plan: 'qa/two' } });
    expect(job.code).toBe(1);
    expect(Object.fromEntries(job.outputs)).toMatchObject({
      ...{ verdict: 'fail', plan: 'qa/two', 'pull-request': '2' },
    });
    expect([verdictOn(one), verdictOn(two)]).toEqual(['none', 'failure']);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a plan that is on no pull request fails the job that asks for it', () =>
  withGitHubWorld(async (world) => {
    await world.propose('one', older);
    const job = await world.act(startedByHand, { inputs: { environment: 'qa', plan: 'three' } });
    expect(job.code).toBe(1);
    expect(resultOf(job).failure).toMatch(/^no open pull request proposes plan qa\/three/);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a dry run says what it would write, and writes nothing', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', planText({ audit: '9.0.0' }));
    const job = await world.act(startedByHand, { inputs: { plan: 'qa/one', 'dry-run': 'true' } });
    expect(job.code).toBe(1);
    expect(job.stdout).toContain('#1, plan qa/one: fails (1 error); nothing written, as was asked');
    expect(job.commands).toContainEqual({
      name: 'error',
      properties: { title: 'tag-not-found', file: 'plans/one.yml', line: '4', col: '3' },
      data: expect.stringContaining('v9.0.0'),
    });
    expect(job.summary).toContain('tag-not-found');
    expect([verdictOn(one), commentsOn(one).length]).toEqual(['none', 0]);
    expect(job.requests).toMatchSnapshot();
  }));
