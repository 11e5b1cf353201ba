import { expect, test } from '@jest/globals';
import { hasBegun } from '../../../sandbox/stage/deployment-site.ts';
import { jobOf } from '../../sandbox/actions/actions-world.ts';
import { tale } from '../../support/execution-tales.ts';
import { gitHubCommand } from '../../support/github-command.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

/* Plans of a repository on GitHub, worked off and settled from a terminal, beside the action. */

const deployer = 'deployer: { command: [sh, deploy/deploy.sh], timeout: 5m }';

test.concurrent('a merged plan is worked off from a terminal, and recorded on GitHub', () =>
  withExecutionWorld({}, async (world) => {
    await world.mergeQuietly('by-hand', { ledger: '2.0.0' });
    const { code, document } = await gitHubCommand(world, 'execute', '--environment', 'qa');
    expect({ code, document }).toMatchObject({
      ...{ code: 0, document: { environment: 'qa', runs: [{ plan: 'by-hand', status: 'finished' }] } },
    });
    expect(await tale(world, 'by-hand')).toEqual(['by-hand: finished (begin ledger, end ledger)']);
  }));

test.concurrent('an aborted one opens its retry on a pull request', () =>
  withExecutionWorld({ qa: [deployer, 'on-abort: retry'] }, async (world) => {
    world.site.breakDown('ledger');
    await world.mergeQuietly('broken', { ledger: '2.0.0' });
    const { code, document } = await gitHubCommand(world, 'execute', '--environment', 'qa');
    expect({ code, document }).toMatchObject({
      code: 3,
      document: { followUps: [{ run: 'qa/broken', delivery: { kind: 'retry', plan: 'broken-retry-1' } }] },
    });
    const open = [...world.acme.releases.pullRequests.values()].filter(({ state }) => state === 'open');
    expect(open).toMatchObject([{ base: { ref: 'env/qa' }, head: { ref: 'plan/qa/broken-retry-1' } }]);
  }));

test.concurrent('a run whose job is gone is settled, and one whose job is at work is left alone', () =>
  withExecutionWorld({}, async (world) => {
    const { actions } = world.sandbox;
    world.site.hold('ledger');
    await world.mergeQuietly('lost', { ledger: '2.0.0' });
    const run = await world.dispatch({ mode: 'execute', environment: 'qa', plan: 'lost' });
    await actions.until(() => hasBegun(world.site, 'ledger'));
    await gitHubCommand(world, 'reconcile');
    expect(await world.record('qa/lost')).toMatchObject({ status: 'running', epoch: 1 });
    await actions.killRunner(jobOf(run, 'execute'));
    actions.cancel(run, 'force');
    await actions.idle();
    const { code, document } = await gitHubCommand(world, 'reconcile');
    expect({ code, document }).toMatchObject({
      code: 0,
      document: { environment: null, runs: [{ plan: 'lost', status: 'aborted', endedBy: 'system' }] },
    });
  }));

test.concurrent('an environment is adopted without a clone', () =>
  withExecutionWorld({}, async (world) => {
    const { code, document } = await gitHubCommand(world, 'adopt', 'production', 'audit@1.0.0');
    expect({ code, document }).toMatchObject({
      ...{ code: 0, document: { environment: 'production', adopted: [{ application: 'audit' }] } },
    });
  }));

test.concurrent('who has approved is proven by reviews there, so nobody may say it', () =>
  withExecutionWorld({}, async (world) => {
    await world.mergeQuietly('claimed', { ledger: '2.0.0' });
    const { code, document } = await gitHubCommand(
      world,
      'execute',
      '--environment',
      'qa',
      '--approved-by',
      'bob',
    );
    expect({ code, document }).toMatchObject({ code: 2, document: { problems: [{ code: 'usage' }] } });
    await expect(world.record('qa/claimed')).rejects.toThrow('there is no run');
  }));
