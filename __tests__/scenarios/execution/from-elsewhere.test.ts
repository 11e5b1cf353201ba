import { expect, test } from '@jest/globals';
import { deedsOf, hasBegun } from '../../../sandbox/stage/deployment-site.ts';
import { conclusionsOf } from '../../sandbox/actions/actions-world.ts';
import { gitHubCommand } from '../../support/github-command.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

/* Runs that jobs hold, and that somebody at a terminal ends or lets go on. */

const deployer = 'deployer: { command: [sh, deploy/deploy.sh], timeout: 5m }';

test.concurrent('a job notices an abort in the middle of an operation, and ends it', () =>
  withExecutionWorld({}, async (world) => {
    const { actions } = world.sandbox;
    world.site.hold('ledger');
    await world.mergeQuietly('long', { ledger: '2.0.0', payments: '2.3.0' });
    const run = await world.dispatch({ mode: 'execute', environment: 'qa', plan: 'long' });
    await actions.until(() => hasBegun(world.site, 'ledger'));
    const { code, document } = await gitHubCommand(world, 'abort', 'qa/long', '--reason', 'wrong data');
    expect({ code, document }).toMatchObject({
      code: 0,
      document: {
        runs: [{ status: 'aborting', endedBy: 'operator', reason: 'aborted by alice: wrong data' }],
      },
    });
    await actions.idle();
    expect(await world.record('qa/long')).toMatchObject({
      ...{ status: 'aborted', endedBy: 'operator', holder: null },
      operations: [
        { application: 'ledger', state: 'unknown' },
        { application: 'payments', state: 'skipped' },
      ],
    });
    expect(deedsOf(world.site, 'long')).toEqual(['begin ledger']);
    expect(conclusionsOf(run)).toContain('execute: failure');
  }));

test.concurrent('what is prepared is activated by a job as soon as somebody says so, once', () =>
  withExecutionWorld({ qa: [deployer, 'stages: two'] }, async (world) => {
    const { actions } = world.sandbox;
    await world.merge(await world.propose('staged', { audit: '1.1.0' }));
    await actions.idle();
    expect(await world.record('qa/staged')).toMatchObject({
      ...{ status: 'prepared', holder: null, waitingFor: [{ reason: 'continue' }] },
    });
    const { code, document } = await gitHubCommand(world, 'continue', 'qa/staged');
    expect({ code, document }).toMatchObject({
      code: 0,
      document: { runs: [{ continued: { by: 'alice' } }], started: ['qa/staged'], problems: [] },
    });
    await actions.idle();
    expect(await world.record('qa/staged')).toMatchObject({ status: 'finished', continued: { by: 'alice' } });
    expect(deedsOf(world.site, 'staged')).toEqual(['begin audit', 'end audit', 'begin audit', 'end audit']);
    expect(world.runs('execute qa/staged')).toHaveLength(2);
    expect(await gitHubCommand(world, 'continue', 'qa/staged')).toMatchObject({ code: 1 });
  }));

test.concurrent('whoever may start workflows alone says so by one, and the App records the name', () =>
  withExecutionWorld({ qa: [deployer, 'stages: two'] }, async (world) => {
    for (const [plan, application] of Object.entries({ wanted: 'audit', unwanted: 'ledger' })) {
      await world.mergeQuietly(plan, { [application]: application === 'audit' ? '1.1.0' : '2.0.0' });
      await world.carryOut({ mode: 'execute', environment: 'qa', plan });
    }
    const continued = await world.carryOut({ mode: 'continue', environment: 'qa', plan: 'wanted' });
    expect(conclusionsOf(continued)).toContain('plans: success');
    expect(await world.record('qa/wanted')).toMatchObject({ status: 'finished', continued: { by: 'alice' } });
    await world.carryOut({ mode: 'abort', environment: 'qa', plan: 'unwanted' });
    expect(await world.record('qa/unwanted')).toMatchObject({
      ...{ status: 'aborted', endedBy: 'operator', reason: 'aborted by alice' },
    });
    const refused = await world.carryOut({ mode: 'continue', environment: 'qa', plan: 'unwanted' });
    expect(conclusionsOf(refused)).toContain('plans: failure');
  }));

test.concurrent('what people are to judge is confirmed by a workflow, and what waited for that is opened', () =>
  withExecutionWorld({ qa: [deployer, 'promote-to: production', 'confirm: before-reuse'] }, async (world) => {
    await world.mergeQuietly('judged', { audit: '1.1.0' });
    await world.carryOut({ mode: 'execute', environment: 'qa', plan: 'judged' });
    const open = () => [...world.acme.releases.pullRequests.values()].filter(({ state }) => state === 'open');
    expect(open()).toEqual([]);
    const confirmed = await world.carryOut({ mode: 'confirm', environment: 'qa', plan: 'judged' });
    expect(conclusionsOf(confirmed)).toContain('plans: success');
    expect(await gitHubCommand(world, 'show', 'qa/judged')).toMatchObject({
      document: { confirmations: [{ by: 'alice', note: null }] },
    });
    expect(open()).toMatchObject([{ base: { ref: 'env/production' } }]);
  }));
