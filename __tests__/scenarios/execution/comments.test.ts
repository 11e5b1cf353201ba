import { expect, test } from '@jest/globals';
import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import { hasBegun } from '../../../sandbox/stage/deployment-site.ts';
import type { ExecutionWorld } from '../../../sandbox/stage/execution-world.ts';
import { answersOn, comment, reactionsOn, shownDigest } from '../../support/comment-commands.ts';
import { tale } from '../../support/execution-tales.ts';
import { verdictOn } from '../../support/github-world/github-world-standing.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

const deployer = 'deployer: { command: [sh, deploy/deploy.sh], timeout: 5m }';
const both = { ledger: '2.0.0', payments: '2.3.0' };

/** The pull request of a plan that has been merged, and deployed as far as it went. */
async function deployed(world: ExecutionWorld, plan: string, versions = both): Promise<PullRequest> {
  const pullRequest = await world.propose(plan, versions);
  await world.sandbox.actions.idle();
  await world.merge(pullRequest);
  await world.sandbox.actions.idle();
  return pullRequest;
}

function opened({ acme }: ExecutionWorld): string[] {
  const open = [...acme.releases.pullRequests.values()].filter(({ state }) => state === 'open');
  return open.map(({ head, base }) => `${head.ref} to ${base.ref}`);
}

test.concurrent('a verdict is asked for', () =>
  withExecutionWorld({}, async (world) => {
    const pullRequest = await world.propose('one', both);
    await world.sandbox.actions.idle();
    const said = await comment(world, pullRequest, 'Once more, please:\n/plan validate');
    expect(reactionsOn(said)).toEqual(['eyes', '+1']);
    expect(answersOn(pullRequest)).toEqual([expect.stringContaining('passes')]);
    expect(verdictOn(pullRequest)).toBe('success');
  }));

test.concurrent('a plan is refreshed on its branch, and judged anew', () =>
  withExecutionWorld({}, async (world) => {
    const pullRequest = await world.propose('one', { audit: '9.9.9', ...both });
    await world.sandbox.actions.idle();
    expect(verdictOn(pullRequest)).toBe('failure');
    const said = await comment(world, pullRequest, `/plan refresh ${shownDigest(pullRequest)}`);
    expect(answersOn(pullRequest)).toEqual([expect.stringContaining('is refreshed with')]);
    expect(reactionsOn(said)).toEqual(['eyes', 'rocket']);
    expect(verdictOn(pullRequest)).toBe('success');
  }));

test.concurrent('an aborted run is repeated once, however often that is said or heard', () =>
  withExecutionWorld({}, async (world) => {
    const { site, sandbox, acme } = world;
    site.breakDown('payments');
    const pullRequest = await deployed(world, 'one');
    site.repair('payments');
    const command = `/plan retry ${shownDigest(pullRequest)}`;
    const said = await comment(world, pullRequest, command);
    expect(reactionsOn(said)).toEqual(['eyes', 'rocket']);
    expect(opened(world)).toEqual(['plan/qa/one-retry-1 to env/qa']);
    for (const run of world.runs().slice(-1)) sandbox.actions.rerun({ run, by: acme.alice, jobs: 'all' });
    await sandbox.actions.idle();
    expect(answersOn(pullRequest)).toHaveLength(1);
    await comment(world, pullRequest, command, acme.bob);
    const [, second] = answersOn(pullRequest);
    expect(second).toMatch(/Not done: there is no retry\. See `#2`/);
    expect(opened(world)).toHaveLength(1);
  }));

test.concurrent('a finished run is taken to another environment', () =>
  withExecutionWorld({}, async (world) => {
    const pullRequest = await deployed(world, 'one');
    await comment(world, pullRequest, `/plan reuse to production ${shownDigest(pullRequest)}`);
    expect(opened(world)).toEqual(['plan/production/one to env/production']);
    expect(answersOn(pullRequest)).toEqual([expect.stringContaining('Done: the reuse is')]);
  }));

test.concurrent('a run that is under way is ended', () =>
  withExecutionWorld({}, async (world) => {
    const { site, sandbox } = world;
    site.hold('ledger');
    const pullRequest = await world.propose('one', both);
    await sandbox.actions.idle();
    const digest = shownDigest(pullRequest);
    await world.merge(pullRequest);
    await sandbox.actions.until(() => hasBegun(site, 'ledger'));
    await comment(world, pullRequest, `/plan abort ${digest}`);
    expect(await world.record('qa/one')).toMatchObject({
      status: 'aborted',
      endedBy: 'operator',
      reason: 'aborted by alice',
    });
    expect(answersOn(pullRequest)).toEqual([expect.stringContaining('Done: ')]);
  }));

test.concurrent('what is prepared is continued, and what is finished is confirmed before it is reused', () =>
  withExecutionWorld({ qa: [deployer, 'stages: two', 'confirm: before-reuse'] }, async (world) => {
    const pullRequest = await deployed(world, 'one');
    const digest = shownDigest(pullRequest);
    expect((await world.record('qa/one')).status).toBe('prepared');
    await comment(world, pullRequest, `/plan continue ${digest}`);
    expect(await world.record('qa/one')).toMatchObject({ status: 'finished', continued: { by: 'alice' } });
    await comment(world, pullRequest, `/plan reuse ${digest} to production`);
    expect(opened(world)).toEqual([]);
    await comment(world, pullRequest, `/plan confirm ${digest}`);
    await comment(world, pullRequest, `/plan reuse ${digest} to production`);
    expect(opened(world)).toEqual(['plan/production/one to env/production']);
    expect(answersOn(pullRequest)).toHaveLength(4);
  }));

test.concurrent('what can be said is answered and stands in the reports', () =>
  withExecutionWorld({}, async (world) => {
    const pullRequest = await deployed(world, 'one', { ledger: '2.0.0', payments: '2.3.0' });
    await comment(world, pullRequest, '/plan help');
    const form = `\`\`\`text\n/plan reuse ${shownDigest(pullRequest)} to ENVIRONMENT\n\`\`\``;
    expect(answersOn(pullRequest)).toEqual([expect.stringContaining(form)]);
    expect(await tale(world, 'one')).toEqual([expect.stringMatching(/^one: finished/)]);
  }));
