import { expect, test } from '@jest/globals';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { deedsOf, hasBegun } from '../../../sandbox/stage/deployment-site.ts';
import type { ExecutionWorld } from '../../../sandbox/stage/execution-world.ts';
import { tale } from '../../support/execution-tales.ts';
import { commentsOn } from '../../support/github-world/github-world-standing.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

const deployer = 'deployer: { command: [sh, deploy/deploy.sh], timeout: 5m }';
const frozen =
  'windows: { timezone: Europe/Lisbon, freeze: [{ from: 2020-01-01, to: 9000-07-01, reason: long }] }';

/** As a comment shows it, in which times and zones are code. */
const opening = /9000-07-02\W+00:00\W+Europe\/Lisbon/;

async function configure({ sandbox, acme }: ExecutionWorld, ...qa: readonly string[]): Promise<void> {
  const lines = ['sources: [development]', deployer, ...qa].map((line) => `\n    ${line}`).join('');
  const text = `version: 1\nenvironments:\n  development: { root: true }\n  qa:${lines}\n  production:\n    sources: [qa]\n`;
  const files = { '.github/deployment-plans.yml': text };
  await commitFiles(sandbox.world, acme.owner, acme.releases, { branch: 'main', files });
}

test.concurrent('a plan that is merged in a freeze says until when it waits, and the schedule starts it', () =>
  withExecutionWorld({ qa: [deployer, frozen] }, async (world) => {
    const { actions } = world.sandbox;
    const pullRequest = await world.propose('held', { audit: '1.1.0' });
    await actions.idle();
    const [verdict] = commentsOn(pullRequest);
    expect(verdict?.body).toMatch(opening);
    await world.merge(pullRequest);
    await actions.idle();
    expect(await world.record('qa/held')).toMatchObject({
      status: 'waiting',
      waitingFor: [{ reason: 'freeze', until: '9000-07-01T23:00:00.000Z', why: 'long' }],
    });
    const [, story] = commentsOn(pullRequest);
    expect(story?.body).toMatch(opening);
    actions.listen(false);
    await configure(world);
    actions.listen(true);
    await actions.tick(world.acme.releases);
    await actions.idle();
    expect(await tale(world, 'held')).toEqual(['held: finished (begin audit, end audit)']);
  }));

test.concurrent('an application that is blocked while its plan is under way is not begun', () =>
  withExecutionWorld({}, async (world) => {
    const { site, sandbox } = world;
    site.hold('ledger');
    await world.merge(await world.propose('both', { ledger: '2.0.0', payments: '2.3.0' }));
    await sandbox.actions.until(() => hasBegun(site, 'ledger'));
    await configure(world, 'blocked: [{ application: payments, reason: incident 42 }]');
    site.release('ledger');
    await sandbox.actions.idle();
    const run = await world.record('qa/both');
    expect(run).toMatchObject({ status: 'aborted', endedBy: 'system' });
    expect(run.reason).toContain('application-blocked: payments is blocked in qa: incident 42');
    expect(deedsOf(site, 'both')).toEqual(['begin ledger', 'end ledger']);
  }));
