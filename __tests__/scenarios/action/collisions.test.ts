import { expect, test } from '@jest/globals';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { withGitHubWorld } from '../../support/github-world/github-world.ts';
import { schedule } from '../../support/github-world/github-world-events.ts';
import { reportOn, statusOn, verdictOn } from '../../support/github-world/github-world-standing.ts';

const [older, newer] = [planText({ audit: '1.0.0' }), planText({ audit: '1.1.0' })];

test.concurrent('of two plans with a module in common the younger may not be merged; each names the other', () =>
  withGitHubWorld(async (world) => {
    const [one, two] = [await world.propose('one', older), await world.propose('two', newer)];
    const job = await world.act(schedule);
    expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'failure']);
    // Where GitHub is reached over https these are links.
    expect(reportOn(one)).toContain('- `qa/two (#2)`, notice: open plan');
    expect(reportOn(two)).toContain('- `qa/one (#1)`, error: open plan');
    expect(statusOn(two)?.description).toMatch(/^Failed: 1 error, 0 warnings · plan/);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('plans that reference each other may both be merged, and both are warned', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', planText({ ledger: '2.1.0' }));
    const two = await world.propose('two', planText({ payments: '2.3.0' }));
    const job = await world.act(schedule);
    expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'success']);
    for (const pullRequest of [one, two]) {
      expect(statusOn(pullRequest)?.description).toContain('1 warning');
      expect(reportOn(pullRequest)).toMatch(/^- `qa\/(?:one|two) \(#\d\)`, warning: /m);
    }
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a plan that fails by itself turns no other red, until it is repaired', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', planText({ audit: '9.0.0' }));
    const two = await world.propose('two', newer);
    await world.settle();
    expect([verdictOn(one), verdictOn(two)]).toEqual(['failure', 'success']);
    expect(statusOn(one)?.description).toMatch(/^Failed: 1 error besides conflicts, 0 warnings · plan/);
    await world.push({ branch: 'plan/qa/one', files: { 'plans/one.yml': older } });
    const job = await world.signal(world.last('pull_request'));
    expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'failure']);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a plan is judged by what stands on the others, which are not judged for it', () =>
  withGitHubWorld(async (world) => {
    await world.propose('one', planText({ audit: '9.0.0' }));
    await world.settle();
    const two = await world.propose('two', newer);
    const inputs = { plan: 'qa/two' };
    const job = await world.act({ ...schedule, event: 'workflow_dispatch' }, { inputs });
    expect(verdictOn(two)).toBe('success');
    expect(reportOn(two)).not.toContain('conflict');
    expect(job.requests).toMatchSnapshot();
  }));
