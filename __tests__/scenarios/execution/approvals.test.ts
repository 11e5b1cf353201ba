import { expect, test } from '@jest/globals';
import type { User } from '../../../sandbox/model/accounts/account.ts';
import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import { reviewPullRequest } from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import type { ExecutionWorld, ExecutionWorldOptions } from '../../../sandbox/stage/execution-world.ts';
import { conclusionsOf } from '../../sandbox/actions/actions-world.ts';
import { tale } from '../../support/execution-tales.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

/* Plans of an environment in which two release managers must approve what is deployed. */

const deployer = 'deployer: { command: [sh, deploy/deploy.sh], timeout: 5m }';
const managers = (required: number) =>
  `approvals: { required: ${required}, from: ["@acme/release-managers"] }`;
const guarded = (required: number): ExecutionWorldOptions => ({ qa: [deployer, managers(required)] });

async function propose(world: ExecutionWorld, plan: string): Promise<PullRequest> {
  const pullRequest = await world.propose(plan, { audit: '1.1.0' });
  await world.sandbox.actions.idle();
  return pullRequest;
}

function approve({ sandbox }: ExecutionWorld, pullRequest: PullRequest, ...people: readonly User[]): void {
  for (const account of people) {
    reviewPullRequest(sandbox.world, { account, token: null }, pullRequest, { state: 'APPROVED' });
  }
}

async function merged(world: ExecutionWorld, pullRequest: PullRequest): Promise<void> {
  await world.merge(pullRequest);
  await world.sandbox.actions.idle();
}

test.concurrent('a plan that two managers approved is deployed, and the record names them', () =>
  withExecutionWorld(guarded(2), async (world) => {
    const { bob, carol } = world.acme;
    const pullRequest = await propose(world, 'agreed');
    approve(world, pullRequest, bob, carol);
    await merged(world, pullRequest);
    expect(await tale(world, 'agreed')).toEqual(['agreed: finished (begin audit, end audit)']);
    const { approvals, blob } = await world.record('qa/agreed');
    expect(approvals).toMatchObject(['bob', 'carol'].map((by) => ({ by, blob })));
  }));

test.concurrent('one of two, and one of nobody in the team, are too few: nothing is touched', () =>
  withExecutionWorld(guarded(2), async (world) => {
    const { bob, olivia } = world.acme;
    const pullRequest = await propose(world, 'lonely');
    approve(world, pullRequest, bob, olivia);
    await merged(world, pullRequest);
    expect(await tale(world, 'lonely')).toEqual(['lonely: aborted ()']);
    const { reason, problems } = await world.record('qa/lonely');
    expect(problems).toMatchObject([{ code: 'approval-missing', severity: 'error' }]);
    expect(reason).toContain('1 of 2 approvals is missing');
    expect(reason).toContain('olivia is not among those who may approve');
  }));

test.concurrent('what was approved before it was changed is not approved', () =>
  withExecutionWorld(guarded(1), async (world) => {
    const { alice, bob, releases } = world.acme;
    const pullRequest = await propose(world, 'changed');
    approve(world, pullRequest, bob);
    await commitFiles(world.sandbox.world, { account: alice, token: null }, releases, {
      ...{ branch: 'plan/qa/changed', message: 'And the ledger', author: 'Alice <alice@acme.example>' },
      files: { 'plans/changed.yml': planText({ audit: '1.1.0', ledger: '2.0.0' }) },
    });
    await world.sandbox.actions.idle();
    await merged(world, pullRequest);
    expect(await tale(world, 'changed')).toEqual(['changed: aborted ()']);
    expect((await world.record('qa/changed')).reason).toContain('where the plan was another one');
  }));

test.concurrent('a plan that an administrator pushed past the pull requests was approved by nobody', () =>
  withExecutionWorld(guarded(1), async (world) => {
    const { olivia, releases } = world.acme;
    await commitFiles(world.sandbox.world, { account: olivia, token: null }, releases, {
      ...{ branch: 'env/qa', message: 'Quickly', author: 'Olivia <olivia@acme.example>' },
      files: { 'plans/pushed.yml': planText({ audit: '1.1.0' }) },
    });
    await world.sandbox.actions.idle();
    expect(await tale(world, 'pushed')).toEqual(['pushed: aborted ()']);
    expect((await world.record('qa/pushed')).reason).toContain('came without a pull request');
  }));

test.concurrent('while nobody can see who is in the team, the run waits; then the next job deploys it', () =>
  withExecutionWorld(guarded(1), async (world) => {
    const { bob, installation } = world.acme;
    const { members, ...others } = installation.permissions;
    installation.permissions = others;
    const pullRequest = await propose(world, 'unseen');
    approve(world, pullRequest, bob);
    await merged(world, pullRequest);
    expect(await tale(world, 'unseen')).toEqual(['unseen: waiting ()']);
    const { waitingFor, problems } = await world.record('qa/unseen');
    expect(waitingFor).toMatchObject([{ reason: 'evidence' }]);
    expect(problems[0]?.message).toContain('the members of @acme/release-managers could not be read');
    const [conclusions] = world.runs('execute qa/unseen').map(conclusionsOf);
    expect(conclusions).toContain('execute: failure');
    installation.permissions = { ...others, ...(members && { members }) };
    await world.carryOut({ mode: 'reconcile' });
    expect(await tale(world, 'unseen')).toEqual(['unseen: finished (begin audit, end audit)']);
  }));

test.concurrent('an aborted one is approved as its retry, not by who wrote the first', () =>
  withExecutionWorld({ qa: [deployer, managers(1), 'on-abort: retry'] }, async (world) => {
    const { bob, releases } = world.acme;
    await merged(world, await propose(world, 'first'));
    expect(await tale(world, 'first')).toEqual(['first: aborted ()']);
    const retry = [...releases.pullRequests.values()].find(({ head }) => head.ref.endsWith('first-retry-1'));
    if (retry === undefined) throw new Error('no retry was opened');
    approve(world, retry, bob);
    await merged(world, retry);
    expect(await tale(world, 'first-retry-1')).toEqual(['first-retry-1: finished (begin audit, end audit)']);
  }));
