import { expect, test } from '@jest/globals';
import { currentAttempt, type WorkflowRun } from '../../../sandbox/model/actions/workflow-run.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { deedsOf, hasBegun } from '../../../sandbox/stage/deployment-site.ts';
import type { ExecutionWorld } from '../../../sandbox/stage/execution-world.ts';
import { conclusionsOf } from '../../sandbox/actions/actions-world.ts';
import { checkOfRun, deployments, tale } from '../../support/execution-tales.ts';
import { commentsOn } from '../../support/github-world/github-world-standing.ts';
import { at } from '../../support/json.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

test.concurrent('a merged plan is executed in order, and told on its pull request', () =>
  withExecutionWorld({}, async (world) => {
    const pullRequest = await world.propose('first', { ledger: '2.0.0', payments: '2.3.0' });
    await world.sandbox.actions.idle();
    const commit = await world.merge(pullRequest);
    await world.sandbox.actions.idle();
    expect(deedsOf(world.site, 'first')).toEqual([
      ...['begin ledger', 'end ledger', 'begin payments', 'end payments'],
    ]);
    expect(await world.record('qa/first')).toMatchObject({
      status: 'finished',
      mergeCommit: commit,
      epoch: 1,
    });
    expect(world.runs('execute qa/first').map(conclusionsOf)).toEqual([
      ['plans: skipped', 'execute: success', 'finish: skipped'],
    ]);
    const [verdict, story, ...others] = commentsOn(pullRequest);
    expect(others).toEqual([]);
    expect(verdict?.body).toContain('passed');
    expect(story?.body).toMatch(/finished/i);
    expect(checkOfRun(world, commit, 'first')).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(deployments(world)).toEqual({
      'qa/ledger': 'success',
      'qa/payments': 'success',
    });
  }));

test.concurrent('two plans merged in one push are both executed', () =>
  withExecutionWorld({}, async (world) => {
    const { sandbox } = world;
    sandbox.actions.listen(false);
    await world.merge(await world.propose('one', { audit: '1.1.0' }));
    const last = await world.propose('two', { ledger: '2.0.0' });
    await sandbox.actions.idle();
    sandbox.actions.listen(true);
    await world.merge(last);
    await sandbox.actions.idle();
    expect(await tale(world, 'one', 'two')).toEqual([
      'one: finished (begin audit, end audit)',
      'two: finished (begin ledger, end ledger)',
    ]);
  }));

test.concurrent('a merge whose message says [skip ci] is picked up by the schedule', () =>
  withExecutionWorld({}, async (world) => {
    const { actions } = world.sandbox;
    await world.merge(await world.propose('silent', { audit: '1.1.0' }), { message: 'Merge [skip ci]' });
    await actions.idle();
    expect(deedsOf(world.site, 'silent')).toEqual([]);
    await actions.tick(world.acme.releases);
    await actions.idle();
    expect(await tale(world, 'silent')).toEqual(['silent: finished (begin audit, end audit)']);
  }));

test.concurrent('an event that is delivered twice executes a plan once', () =>
  withExecutionWorld({}, async (world) => {
    await world.merge(await world.propose('once', { audit: '1.1.0' }));
    await world.sandbox.actions.idle();
    await rerunAll(world, startedByPush(world));
    expect(world.runs('execute qa/once')).toHaveLength(1);
    expect(await tale(world, 'once')).toEqual(['once: finished (begin audit, end audit)']);
  }));

test.concurrent('an event for an old commit starts what has been merged since, and nothing again', () =>
  withExecutionWorld({}, async (world) => {
    await world.merge(await world.propose('old', { audit: '1.1.0' }));
    await world.sandbox.actions.idle();
    const old = startedByPush(world);
    await world.mergeQuietly('new', { ledger: '2.0.0' });
    await rerunAll(world, old);
    expect(await tale(world, 'old', 'new')).toEqual([
      'old: finished (begin audit, end audit)',
      'new: finished (begin ledger, end ledger)',
    ]);
  }));

test.concurrent('of colliding plans merged together the second waits, and the job of the first starts it', () =>
  withExecutionWorld({}, async (world) => {
    const { site, sandbox } = world;
    site.hold('ledger');
    await world.mergeQuietly('producer', { ledger: '2.0.0' });
    await world.mergeQuietly('consumer', { payments: '2.3.0' });
    await world.dispatch({ mode: 'execute', environment: 'qa' });
    await sandbox.actions.until(() => hasBegun(site, 'ledger'));
    expect(await world.record('qa/consumer')).toMatchObject({
      status: 'waiting',
      waitingFor: [{ plan: 'qa/producer', reason: 'reference' }],
    });
    site.release('ledger');
    await sandbox.actions.idle();
    expect(world.site.deeds.map(({ step, application }) => `${step} ${application}`)).toEqual([
      ...['begin ledger', 'end ledger', 'begin payments', 'end payments'],
    ]);
    expect((await world.record('qa/consumer')).status).toBe('finished');
  }));

test.concurrent('never more plans are under way than the environment allows', () =>
  withExecutionWorld(
    { qa: ['parallel-plans: 1', 'deployer: { command: [sh, deploy/deploy.sh] }'] },
    async (world) => {
      await world.mergeQuietly('one', { audit: '1.1.0' });
      await world.mergeQuietly('two', { ledger: '2.0.0' });
      await world.carryOut({ mode: 'execute', environment: 'qa' });
      expect(world.site.deeds.map(({ step, plan }) => `${step} ${plan}`)).toEqual([
        ...['begin one', 'end one', 'begin two', 'end two'],
      ]);
    },
  ));

test.concurrent('a plan whose tag has moved since it was judged is refused, and its job is red', () =>
  withExecutionWorld({}, async (world) => {
    const pullRequest = await world.mergeQuietly('moved', { audit: '9.9.9' });
    await world.carryOut({ mode: 'execute', environment: 'qa', plan: 'moved' });
    expect(await world.record('qa/moved')).toMatchObject({
      status: 'aborted',
      endedBy: 'system',
      problems: [{ code: 'tag-not-found' }],
    });
    expect(deedsOf(world.site, 'moved')).toEqual([]);
    expect(world.runs('execute qa/moved').map(conclusionsOf)).toEqual([
      ['plans: skipped', 'execute: failure', 'finish: success'],
    ]);
    expect(commentsOn(pullRequest).at(-1)?.body).toContain('tag-not-found');
  }));

test.concurrent('a plan that is deleted before its claim is withdrawn', () =>
  withExecutionWorld({}, async (world) => {
    const { site, sandbox, acme } = world;
    site.hold('ledger');
    await world.mergeQuietly('producer', { ledger: '2.0.0' });
    await world.mergeQuietly('consumer', { payments: '2.3.0' });
    await world.dispatch({ mode: 'execute', environment: 'qa' });
    await sandbox.actions.until(() => hasBegun(site, 'ledger'));
    await commitFiles(sandbox.world, acme.owner, acme.releases, {
      branch: 'env/qa',
      files: { 'plans/consumer.yml': null },
    });
    site.release('ledger');
    await sandbox.actions.idle();
    expect(await world.record('qa/consumer')).toMatchObject({ status: 'aborted', endedBy: 'operator' });
    expect(deedsOf(world.site, 'consumer')).toEqual([]);
  }));

test.concurrent('a plan that was squashed on its merge is executed all the same', () =>
  withExecutionWorld({}, async (world) => {
    await world.merge(await world.propose('squashed', { audit: '1.1.0' }), { method: 'squash' });
    await world.sandbox.actions.idle();
    expect(await tale(world, 'squashed')).toEqual(['squashed: finished (begin audit, end audit)']);
  }));

/** Runs that a merge has started, by the signal workflow. */
function startedByPush(world: ExecutionWorld): readonly WorkflowRun[] {
  const found = world.runs().filter(({ trigger }) => at(trigger.payload, 'workflow_run', 'event') === 'push');
  expect(found).not.toEqual([]);
  return found;
}

async function rerunAll(world: ExecutionWorld, runs: readonly WorkflowRun[]): Promise<void> {
  const { actions } = world.sandbox;
  for (const run of runs) {
    expect(currentAttempt(run).status).toBe('completed');
    actions.rerun({ run, by: world.acme.alice, jobs: 'all' });
  }
  await actions.idle();
}
