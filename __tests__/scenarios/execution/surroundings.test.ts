import { expect, test } from '@jest/globals';
import type { Fault } from '../../../sandbox/faults/fault.ts';
import { currentAttempt } from '../../../sandbox/model/actions/workflow-run.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { deedsOf, hasBegun } from '../../../sandbox/stage/deployment-site.ts';
import { applications } from '../../../sandbox/stage/execution-world.ts';
import { conclusionsOf } from '../../sandbox/actions/actions-world.ts';
import { deployments, tale } from '../../support/execution-tales.ts';
import { commentsOn, verdictOn } from '../../support/github-world/github-world-standing.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

const body = '{"message":"Resource not accessible by integration"}';
const headers = { 'content-type': 'application/json; charset=utf-8' };
const forbidden: Fault = { kind: 'answer', answer: { status: 403, headers, body } };

const coordinate = (plan: string) => ({ mode: 'execute', environment: 'qa', plan });
/** To the token of a job in another repository. */
const visible = applications.map((application) => ({ ...application, private: false }));

test.concurrent('a token that ends in the middle of a run leaves it to the next job, which does not guess', () =>
  withExecutionWorld({ as: 'job', applications: visible }, async (world) => {
    const { sandbox, site } = world;
    site.hold('ledger');
    await world.mergeQuietly('expired', { ledger: '2.0.0', payments: '2.3.0' });
    const run = await world.dispatch(coordinate('expired'));
    await sandbox.actions.until(() => hasBegun(site, 'ledger'));
    for (const token of sandbox.world.tokens.values()) token.revoked = true;
    site.release('ledger');
    await sandbox.actions.idle();
    expect(conclusionsOf(run).slice(1)).toEqual(['execute: failure', 'finish: success']);
    expect(deedsOf(site, 'expired')).toEqual(['begin ledger', 'end ledger']);
    const { status, operations } = await world.record('qa/expired');
    expect(status).toBe('aborted');
    expect(operations.map(({ application, state }) => `${application} ${state}`)).toEqual([
      ...['ledger unknown', 'payments skipped'],
    ]);
  }));

test.concurrent('an environment without a baseline executes nothing, says so, and keeps no verdict from being written', () =>
  withExecutionWorld({}, async (world) => {
    const { sandbox, acme } = world;
    const files = { 'environments/qa.json': null };
    await commitFiles(sandbox.world, acme.owner, acme.releases, { branch: 'deployment-records', files });
    const open = await world.propose('open', { ledger: '2.0.0' });
    const merged = await world.propose('merged', { audit: '1.1.0' });
    await sandbox.actions.idle();
    await world.merge(merged);
    await sandbox.actions.idle();
    expect(verdictOn(open)).toBe('success');
    expect(deedsOf(world.site, 'merged')).toEqual([]);
    const jobs = world.runs().flatMap((run) => currentAttempt(run).jobs);
    expect(jobs.flatMap(({ log }) => log).join('\n')).toContain('no baseline');
    const run = await world.carryOut({ mode: 'execute', environment: 'qa' });
    expect(conclusionsOf(run)[0]).toBe('plans: failure');
  }));

test.concurrent('mirrors that GitHub refuses are a warning, and the run goes on', () =>
  withExecutionWorld({}, async (world) => {
    const { sandbox } = world;
    for (const path of [/\/deployments$/, /\/check-runs$/, /\/issues\/\d+\/comments$/]) {
      sandbox.faults.at({ method: 'POST', path, nth: 'every' }, forbidden);
    }
    await world.mergeQuietly('unseen', { audit: '1.1.0' });
    const run = await world.carryOut(coordinate('unseen'));
    expect(await tale(world, 'unseen')).toEqual(['unseen: finished (begin audit, end audit)']);
    expect(conclusionsOf(run).slice(1)).toEqual(['execute: success', 'finish: skipped']);
    expect(deployments(world)).toEqual({});
  }));

test.concurrent('mode report tells a recorded run again, but not in a dry run', () =>
  withExecutionWorld({}, async (world) => {
    const pullRequest = await world.mergeQuietly('told', { audit: '1.1.0' });
    await world.carryOut(coordinate('told'));
    const { comments } = world.acme.releases;
    for (const [id, { issue }] of comments) if (issue === pullRequest) comments.delete(id);
    const report = { mode: 'report', environment: 'qa', plan: 'told' };
    await world.carryOut({ ...report, 'dry-run': 'true' });
    expect(commentsOn(pullRequest)).toEqual([]);
    await world.carryOut(report);
    expect(commentsOn(pullRequest).map(({ body }) => body)).toEqual([expect.stringMatching(/finished/)]);
  }));

test.concurrent('a plan that was never merged is not executed', () =>
  withExecutionWorld({}, async (world) => {
    world.sandbox.actions.listen(false);
    await world.propose('open', { audit: '1.1.0' });
    world.sandbox.actions.listen(true);
    const run = await world.carryOut(coordinate('open'));
    expect(conclusionsOf(run).slice(1)).toEqual(['execute: failure', 'finish: success']);
    expect(deedsOf(world.site, 'open')).toEqual([]);
    expect(
      currentAttempt(run)
        .jobs.flatMap(({ log }) => log)
        .join('\n'),
    ).toContain('no run of qa/open');
  }));
