import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Job } from '../../../sandbox/model/actions/job.ts';
import { currentAttempt, type WorkflowRun } from '../../../sandbox/model/actions/workflow-run.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { deedsOf, hasBegun } from '../../../sandbox/stage/deployment-site.ts';
import type { ExecutionWorld } from '../../../sandbox/stage/execution-world.ts';
import { writeRun } from '../../../src/codec/records/run.ts';
import { activePath, recordsBranch } from '../../../src/domain/layout.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { conclusionsOf, jobOf } from '../../sandbox/actions/actions-world.ts';
import { checkOfRun, deployments, tale } from '../../support/execution-tales.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

const coordinate = (plan: string) => ({ mode: 'execute', environment: 'qa', plan });

/** A coordinator whose operation on ledger is under way, and will not end by itself. */
async function holding(world: ExecutionWorld, plan: string): Promise<{ run: WorkflowRun; job: Job }> {
  world.site.hold('ledger');
  await world.mergeQuietly(plan, { ledger: '2.0.0', audit: '1.1.0', payments: '2.3.0' });
  const run = await world.dispatch(coordinate(plan));
  await world.sandbox.actions.until(() => hasBegun(world.site, 'ledger'));
  return { run, job: jobOf(run, 'execute') };
}

test.concurrent('an operation that fails aborts its run, and everything says so', () =>
  withExecutionWorld({}, async (world) => {
    world.site.breakDown('ledger');
    await world.mergeQuietly('broken', { ledger: '2.0.0', payments: '2.3.0' });
    const run = await world.carryOut(coordinate('broken'));
    const recorded = await world.record('qa/broken');
    expect(recorded).toMatchObject({
      status: 'aborted',
      endedBy: 'system',
      operations: [
        { application: 'ledger', state: 'failed' },
        { application: 'payments', state: 'skipped' },
      ],
    });
    expect(conclusionsOf(run)).toEqual(['plans: skipped', 'execute: failure', 'finish: success']);
    expect(checkOfRun(world, recorded.mergeCommit, 'broken')?.conclusion).toBe('failure');
    expect(deployments(world)).toEqual({ 'qa/ledger': 'failure' });
  }));

test.concurrent('a run whose job is cancelled is aborted by the operator, and its deployments are ended', () =>
  withExecutionWorld({}, async (world) => {
    const { run } = await holding(world, 'cancelled');
    world.sandbox.actions.cancel(run);
    await world.sandbox.actions.idle();
    expect(await world.record('qa/cancelled')).toMatchObject({
      status: 'aborted',
      endedBy: 'operator',
      holder: null,
    });
    expect(deedsOf(world.site, 'cancelled')).not.toContain('end ledger');
    expect(conclusionsOf(run).slice(1)).toEqual(['execute: cancelled', 'finish: success']);
  }));

test.concurrent('a job that reaches its time limit ends its run as a cancelled one', () =>
  withExecutionWorld({}, async (world) => {
    const { job } = await holding(world, 'late');
    world.sandbox.actions.expire(job);
    await world.sandbox.actions.idle();
    const { status, holder, operations } = await world.record('qa/late');
    expect({ status, holder }).toEqual({ status: 'aborted', holder: null });
    expect(operations.find(({ application }) => application === 'ledger')?.state).toBe('unknown');
  }));

test.concurrent('when the runner is killed, the last job of the run settles it', () =>
  withExecutionWorld({}, async (world) => {
    const { actions } = world.sandbox;
    const { run, job } = await holding(world, 'killed');
    await actions.killRunner(job);
    actions.giveUp(job, 'failure');
    await actions.idle();
    expect(conclusionsOf(run).slice(1)).toEqual(['execute: failure', 'finish: success']);
    const { status, endedBy, operations } = await world.record('qa/killed');
    expect({ status, endedBy }).toEqual({ status: 'aborted', endedBy: 'system' });
    expect(stateOf(operations, 'ledger')).toBe('unknown');
    expect(stateOf(operations, 'payments')).toBe('skipped');
  }));

test.concurrent('when no job is left to do it, the schedule settles a run, and starts what waited for it', () =>
  withExecutionWorld({}, async (world) => {
    const { actions } = world.sandbox;
    const { run, job } = await holding(world, 'lost');
    await world.mergeQuietly('next', { audit: '1.1.0' });
    await actions.killRunner(job);
    actions.cancel(run, 'force');
    await actions.idle();
    expect((await world.record('qa/lost')).status).toBe('running');
    world.site.release('ledger');
    await actions.tick(world.acme.releases);
    await actions.idle();
    expect((await world.record('qa/lost')).status).toBe('aborted');
    expect(await world.record('qa/next')).toMatchObject({ status: 'finished' });
  }));

test.concurrent('as long as GitHub believes a job at work, its run keeps its lock', () =>
  withExecutionWorld({}, async (world) => {
    const { actions } = world.sandbox;
    const { run, job } = await holding(world, 'silent');
    await actions.killRunner(job);
    await moveAway(world, 'silent');
    await world.carryOut({ mode: 'reconcile' });
    expect(await world.record('qa/silent')).toMatchObject({ status: 'running', epoch: 1 });
    actions.giveUp(job, 'failure');
    await actions.idle();
    expect((await world.record('qa/silent')).status).toBe('aborted');
    expect(currentAttempt(run).status).toBe('completed');
  }));

test.concurrent('a coordinator near its end hands its run over, and nothing is lost', () =>
  withExecutionWorld(
    { workflow: (text) => text.replace(/hand-over-after:.*/, "hand-over-after: '0.02'") },
    async (world) => {
      await holding(world, 'long');
      // Counted from before the operation began, so by then it is due.
      await sleep(0.02 * 60_000);
      world.site.release('ledger');
      await world.sandbox.actions.idle();
      expect((await world.record('qa/long')).status).toBe('finished');
      const begun = deedsOf(world.site, 'long').filter((deed) => deed.startsWith('begin'));
      expect(begun.sort()).toEqual(['begin audit', 'begin ledger', 'begin payments']);
      expect(world.runs('execute qa/long').length).toBeGreaterThan(1);
      expect((await world.record('qa/long')).epoch).toBeGreaterThan(1);
    },
  ));

test.concurrent('a job that was cancelled before it began is asked for again', () =>
  withExecutionWorld({ parallelJobs: 1 }, async (world) => {
    const { actions } = world.sandbox;
    await world.mergeQuietly('never-begun', { audit: '1.1.0' });
    actions.setParallelJobs(0);
    const run = await world.dispatch(coordinate('never-begun'));
    actions.cancel(run, 'force');
    actions.setParallelJobs(1);
    await actions.idle();
    expect(currentAttempt(run).conclusion).toBe('cancelled');
    await world.carryOut({ mode: 'reconcile' });
    expect(await tale(world, 'never-begun')).toEqual(['never-begun: finished (begin audit, end audit)']);
  }));

test.concurrent('a coordinator that is run again after its end does nothing', () =>
  withExecutionWorld({}, async (world) => {
    const { actions } = world.sandbox;
    await world.mergeQuietly('again', { audit: '1.1.0' });
    const run = await world.carryOut(coordinate('again'));
    actions.rerun({ run, by: world.acme.alice, jobs: 'all' });
    await actions.idle();
    expect(currentAttempt(run)).toMatchObject({ number: 2, conclusion: 'success' });
    expect(await tale(world, 'again')).toEqual(['again: finished (begin audit, end audit)']);
  }));

test.concurrent('two coordinators of one plan execute it once', () =>
  withExecutionWorld({ workflow: withoutConcurrency }, async (world) => {
    await world.mergeQuietly('twice', { audit: '1.1.0' });
    await Promise.all([world.dispatch(coordinate('twice')), world.dispatch(coordinate('twice'))]);
    await world.sandbox.actions.idle();
    expect(world.runs('execute qa/twice')).toHaveLength(2);
    expect(await tale(world, 'twice')).toEqual(['twice: finished (begin audit, end audit)']);
  }));

function withoutConcurrency(text: string): string {
  return text.replaceAll(/^( *)concurrency:\n(?:\1 +.*\n)+/gm, '');
}

function stateOf(operations: readonly { application: string; state: string }[], application: string) {
  return operations.find((operation) => operation.application === application)?.state;
}

/** Lets the record name other machines than this one, as it would if jobs had machines of their own. */
async function moveAway({ sandbox, acme, record }: ExecutionWorld, plan: string): Promise<void> {
  const run = await record(`qa/${plan}`);
  const elsewhere = <Place extends object>(place: Place) => ({ ...place, host: 'runner-1', boot: 'another' });
  const moved: Run = {
    ...run,
    holder: run.holder && elsewhere(run.holder),
    operations: run.operations.map((operation) => ({
      ...operation,
      tries: operation.tries.map((one) => ({ ...one, effect: elsewhere(one.effect) })),
    })),
  };
  const text = new TextDecoder().decode(writeRun(moved));
  const files = { [activePath('qa', plan)]: text };
  await commitFiles(sandbox.world, acme.owner, acme.releases, { branch: recordsBranch, files });
}
