import { beforeEach, describe, expect, test } from '@jest/globals';
import { coordinate } from '../../../../src/action/execution/coordinating/coordinate.ts';
import { settle } from '../../../../src/action/execution/coordinating/settle.ts';
import { startMerged } from '../../../../src/action/execution/coordinating/start-merged.ts';
import { coordinatedOutcome } from '../../../../src/action/execution/outcome/coordinated-outcome.ts';
import { executedOutcome } from '../../../../src/action/execution/outcome/executed-outcome.ts';
import { ForgeForbidden } from '../../../../src/ports/forge.ts';
import { RepositoryUnusable } from '../../../../src/ports/release-repository.ts';
import { planText } from '../../../support/memory-world.ts';
import { failed, hang } from '../../../support/scripted-deployer.ts';
import { createExecutingWorld, type ExecutingWorld } from '../executing-world.ts';

let it: ExecutingWorld;
beforeEach(async () => {
  it = await createExecutingWorld();
});

const work = (plan: string, pid = 2) => coordinate(it.step(pid), it.coordination(plan));

describe('a job with a plan', () => {
  test('works it off, holds it meanwhile, and starts what waited for it', async () => {
    it.world.merge('one', planText({ shop: '2.0.0' }));
    it.world.merge('two', planText({ ledger: '2.0.0' }));
    const { run, started, lost, wrong } = await work('one');
    expect(run).toMatchObject({ plan: 'one', status: 'finished' });
    expect(it.held).toEqual(['qa/one', '']);
    expect({ started: started.map(({ plan }) => plan), lost, wrong }).toEqual({
      ...{ started: ['two'], lost: [], wrong: [] },
    });
    expect(it.jobs.started).toEqual(['qa/two']);
  });

  test('that waits for another starts nothing', async () => {
    it.world.merge('one', planText({ shop: '2.0.0' }));
    it.world.merge('two', planText({ shop: '3.0.0' }));
    const { run } = await work('two');
    expect(run).toMatchObject({ status: 'waiting', waitingFor: [{ plan: 'qa/one' }] });
    expect(it.held).toEqual(['qa/two', '']);
    expect(it.jobs.started).toEqual([]);
  });

  test('that cannot be judged starts nothing, and neither does the job that finishes it', async () => {
    it.world.merge('one', planText({ shop: '2.0.0' }));
    it.world.sources.repositories.clear();
    const { run, lost } = await work('one');
    expect(run).toMatchObject({ status: 'waiting', waitingFor: [{ reason: 'evidence' }] });
    expect(lost).not.toEqual([]);
    const only = { environment: 'qa', plan: 'one' };
    expect(await settle(it.step(3), { only, dryRun: false })).toMatchObject({ runs: [], started: [] });
    expect(it.jobs.started).toEqual([]);
  });

  test('that has ended does nothing, and knows how', async () => {
    it.world.merge('one', planText({ shop: '2.0.0' }));
    await work('one');
    const { run, runs } = await work('one', 3);
    expect({ status: run?.status, runs }).toEqual({ status: 'finished', runs: [] });
    expect(it.world.deployer.log.filter((step) => step === 'open shop')).toHaveLength(1);
  });

  test('that is cancelled starts nothing more', async () => {
    it.world.merge('one', planText({ shop: '2.0.0' }));
    it.world.merge('two', planText({ ledger: '2.0.0' }));
    it.world.deployer.script('shop', {
      open: (underWay) => {
        it.world.stop.press();
        return hang(underWay);
      },
    });
    const { run } = await work('one');
    expect(run).toMatchObject({ status: 'aborted', endedBy: 'operator' });
    expect(it.held).toEqual(['qa/one', '']);
    expect(it.jobs.started).toEqual([]);
  });
});

describe('a follow-up that stays owed', () => {
  const told = { pullRequest: null, summary: null, cancelled: null };

  /** Lets qa owe the retry of `one`, for which the tags of shop are asked in vain. */
  async function owe(): Promise<void> {
    it.world.configure({ qa: { 'on-abort': 'retry' } });
    it.world.deployer.script('shop', { open: () => failed });
    it.world.merge('one', planText({ shop: '2.0.0' }));
    await it.world.execute({ plan: 'one', ports: it.step(9).ports });
    it.world.sources.repositories.delete('acme/shop');
  }

  test('to another plan is a warning, and no failure of this job', async () => {
    await owe();
    it.world.merge('two', planText({ lonely: '2.0.0' }));
    const { failure, problems } = coordinatedOutcome(await work('two'), told);
    expect(failure).toBeNull();
    expect(problems).toMatchObject([{ severity: 'warning', plan: 'qa/one', code: 'source-unreachable' }]);
  });

  test('fails the schedule', async () => {
    await owe();
    const executed = await settle(it.step(2), { only: undefined, dryRun: false });
    const { failure, problems } = executedOutcome(executed, { dryRun: false, bearsWrong: true });
    expect(failure).not.toBeNull();
    expect(problems).toMatchObject([{ severity: 'error', plan: 'qa/one' }]);
  });
});

describe('a job without a plan', () => {
  test('asks for a job for each plan that may start, and claims none', async () => {
    it.world.merge('one', planText({ shop: '2.0.0' }));
    const { runs, started } = await startMerged(it.step(2), 'qa', { dryRun: false });
    expect(started).toMatchObject([{ plan: 'one', status: 'waiting' }]);
    expect(runs).toEqual(started);
    expect(it.jobs.started).toEqual(['qa/one']);
  });

  test('says what keeps an environment from being executed', async () => {
    it.world.configure({ qa: { deployer: undefined } });
    const executed = await startMerged(it.step(2), 'qa', { dryRun: false });
    expect(executed).toMatchObject({ environment: 'qa', runs: [], lost: [], wrong: [{ code: 'usage' }] });
  });

  test.each([
    ['a merge', () => startMerged(it.step(2), 'qa', { dryRun: false })],
    ['the schedule', () => settle(it.step(2), { only: undefined, dryRun: false })],
  ])('of %s fails when the token may start none, and says what it lacks', async (_, work) => {
    it.world.merge('one', planText({ shop: '2.0.0' }));
    it.jobs.fail((plan) => plan && new ForgeForbidden("needs 'actions: write'", 'actions: write'));
    const executed = await work();
    expect(executed).toMatchObject({ lost: [{ plan: 'qa/one' }], wrong: [], started: [] });
    const { failure, problems } = executedOutcome(executed, { dryRun: false, bearsWrong: true });
    expect({ failure, problems }).toMatchObject({
      failure: expect.stringContaining('1 error'),
      problems: [{ severity: 'error', message: expect.stringContaining('actions: write') }],
    });
  });

  test('fails when the token may not write the records', async () => {
    it.world.merge('one', planText({ shop: '2.0.0' }));
    const step = it.step(2);
    const commit = () => Promise.reject(new RepositoryUnusable('the token may not push'));
    const repository = { ...step.repository, commit };
    const session = { ...step, repository, ports: { ...step.ports, repository } };
    const executed = await startMerged(session, 'qa', { dryRun: false });
    expect(executed).toMatchObject({ lost: [{ message: 'the token may not push' }], wrong: [] });
  });
});
