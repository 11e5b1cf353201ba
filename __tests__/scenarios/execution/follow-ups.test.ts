import { expect, test } from '@jest/globals';
import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import { deedsOf } from '../../../sandbox/stage/deployment-site.ts';
import { applications, type ExecutionWorld } from '../../../sandbox/stage/execution-world.ts';
import { parseEvidence } from '../../../src/usecases/follow-ups/follow-up-body.ts';
import { conclusionsOf, jobOf } from '../../sandbox/actions/actions-world.ts';
import { tale } from '../../support/execution-tales.ts';
import { verdictOn } from '../../support/github-world/github-world-standing.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

const deployer = 'deployer: { command: [sh, deploy/deploy.sh], timeout: 5m }';
const retrying = { qa: [deployer, 'on-abort: retry'] };
const promoting = { qa: [deployer, 'promote-to: production'] };
/** To the token of a job in another repository. */
const visible = applications.map((application) => ({ ...application, private: false }));
const both = { ledger: '2.0.0', payments: '2.3.0' };
const coordinate = (plan: string) => ({ mode: 'execute', environment: 'qa', plan });

/** Open pull requests whose branch is of a plan of ours, youngest first. */
function followUps({ acme }: ExecutionWorld): PullRequest[] {
  const open = [...acme.releases.pullRequests.values()].filter(({ state }) => state === 'open');
  return open.sort((a, b) => b.number - a.number);
}

async function aborted(world: ExecutionWorld, plan: string): Promise<void> {
  world.site.breakDown('payments');
  await world.mergeQuietly(plan, both);
  await world.carryOut(coordinate(plan));
  expect((await world.record(`qa/${plan}`)).status).toBe('aborted');
  world.site.repair('payments');
}

async function finished(world: ExecutionWorld, plan: string): Promise<void> {
  await world.mergeQuietly(plan, both);
  await world.carryOut(coordinate(plan));
  expect((await world.record(`qa/${plan}`)).status).toBe('finished');
}

test.concurrent('an aborted run opens its retry, which deploys only what is left', () =>
  withExecutionWorld(retrying, async (world) => {
    await aborted(world, 'first');
    const [retry, ...others] = followUps(world);
    if (retry === undefined) throw new Error('there is no retry');
    expect(others).toEqual([]);
    expect(retry).toMatchObject({ draft: false, base: { ref: 'env/qa' } });
    expect(verdictOn(retry)).toBe('success');
    expect(parseEvidence(retry.body ?? '')).toMatchObject({ edited: false });
    await world.merge(retry);
    await world.sandbox.actions.idle();
    expect(await tale(world, 'first-retry-1')).toEqual([
      'first-retry-1: finished (begin payments, end payments)',
    ]);
  }));

test.concurrent('with the token of the job alone, a retry is judged at once', () =>
  withExecutionWorld({ ...retrying, as: 'job', applications: visible }, async (world) => {
    world.acme.releases.settings.workflowsMayOpenPullRequests = true;
    await aborted(world, 'first');
    const [retry] = followUps(world);
    if (retry === undefined) throw new Error('there is no retry');
    expect(verdictOn(retry)).toBe('success');
  }));

test.concurrent('a finished run opens its reuse in the next environment', () =>
  withExecutionWorld(promoting, async (world) => {
    await finished(world, 'good');
    const [reuse] = followUps(world);
    if (reuse === undefined) throw new Error('there is no reuse');
    expect(reuse).toMatchObject({ draft: false, base: { ref: 'env/production' } });
    expect(verdictOn(reuse)).toBe('success');
    await world.merge(reuse);
    await world.sandbox.actions.idle();
    expect(await world.record('production/good')).toMatchObject({
      status: 'finished',
      origin: { kind: 'reuse', environment: 'qa', plan: 'good' },
    });
  }));

test.concurrent('nothing follows where nothing is configured', () =>
  withExecutionWorld({}, async (world) => {
    await aborted(world, 'alone');
    expect(followUps(world)).toEqual([]);
  }));

test.concurrent('a retry by the form of the workflow', () =>
  withExecutionWorld({}, async (world) => {
    await aborted(world, 'form');
    const run = await world.carryOut({ mode: 'retry', plan: 'qa/form' });
    expect(conclusionsOf(run)[0]).toBe('plans: success');
    expect(followUps(world)).toMatchObject([
      { base: { ref: 'env/qa' }, head: { ref: 'plan/qa/form-retry-1' } },
    ]);
  }));

test.concurrent('a backout by the form of the workflow brings back what was there', () =>
  withExecutionWorld({}, async (world) => {
    await aborted(world, 'form');
    const run = await world.carryOut({ mode: 'backout', plan: 'qa/form' });
    expect(conclusionsOf(run)[0]).toBe('plans: success');
    const [backout] = followUps(world);
    if (backout === undefined) throw new Error('there is no backout plan');
    // A draft: payments was never there before, so it is left as it is.
    expect(backout).toMatchObject({ draft: true, head: { ref: 'plan/qa/form-backout-1' } });
    expect(verdictOn(backout)).toBe('success');
    backout.draft = false;
    await world.merge(backout);
    await world.sandbox.actions.idle();
    expect(await world.record('qa/form-backout-1')).toMatchObject({
      status: 'finished',
      operations: [{ application: 'ledger', from: '2.0.0', to: '1.0.0' }],
    });
  }));

test.concurrent('a reuse by the form of the workflow, with the latest versions', () =>
  withExecutionWorld({}, async (world) => {
    await finished(world, 'form');
    await world.carryOut({ mode: 'reuse', plan: 'qa/form', target: 'production', latest: 'true' });
    expect(followUps(world)).toMatchObject([{ base: { ref: 'env/production' } }]);
  }));

test.concurrent('a second retry is refused while the first is open', () =>
  withExecutionWorld(retrying, async (world) => {
    await aborted(world, 'first');
    const run = await world.carryOut({ mode: 'retry', plan: 'qa/first' });
    expect(conclusionsOf(run)[0]).toBe('plans: failure');
    expect(jobOf(run, 'plans').log.join('\n')).toContain('first-retry-1');
    expect(followUps(world)).toHaveLength(1);
  }));

test.concurrent('a retry that somebody has opened already is not opened again', () =>
  withExecutionWorld(retrying, async (world) => {
    await aborted(world, 'first');
    await world.carryOut({ mode: 'reconcile' });
    await world.carryOut({ mode: 'reconcile' });
    expect(followUps(world)).toHaveLength(1);
  }));

test.concurrent('a dry run starts nothing, and opens nothing', () =>
  withExecutionWorld(retrying, async (world) => {
    await world.mergeQuietly('untouched', both);
    await world.carryOut({ mode: 'execute', environment: 'qa', 'dry-run': 'true' });
    expect(world.runs('execute qa/untouched')).toEqual([]);
    expect(deedsOf(world.site, 'untouched')).toEqual([]);
    await expect(world.record('qa/untouched')).rejects.toThrow('no run');
  }));
