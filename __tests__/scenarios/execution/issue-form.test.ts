import { expect, test } from '@jest/globals';
import { createIssue } from '../../../sandbox/operations/issues/open-issue.ts';
import { reviewPullRequest } from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { applications, type ExecutionWorld } from '../../../sandbox/stage/execution-world.ts';
import { conclusionsOf } from '../../sandbox/actions/actions-world.ts';
import {
  commentsIn,
  editForm,
  type FormFields,
  fillInForm,
} from '../../support/github-world/github-world-issues.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

/* Plans that people ask for by an issue, in the templates' own workflow. */

const form: FormFields = { Target: 'qa', Source: 'development', Applications: 'audit 1.1.0' };
const qa = [
  'deployer: { command: [sh, deploy/deploy.sh], timeout: 5m }',
  'approvals: { required: 1, from: [alice, bob] }',
];

/** GITHUB_TOKEN reads no private repository but its own. */
const readable = applications.map((one) => ({ ...one, private: false }));

async function fill({ sandbox, acme }: ExecutionWorld, fields: FormFields) {
  const alice = { account: acme.alice, token: null };
  const issue = fillInForm(sandbox, acme.releases, { by: alice, fields });
  await sandbox.actions.idle();
  return { issue, alice };
}

function onlyProposal({ acme }: ExecutionWorld) {
  const [only, ...others] = acme.releases.pullRequests.values();
  if (only === undefined || others.length > 0) throw new Error('there is not exactly one pull request');
  return only;
}

test.concurrent.each(['app', 'job'] as const)(
  'a form is deployed once others have approved it; as: %s',
  (as) =>
    withExecutionWorld({ as, qa, applications: readable }, async (world) => {
      const { sandbox, acme } = world;
      acme.releases.settings.workflowsMayOpenPullRequests = true;
      const { issue } = await fill(world, { ...form, Applications: 'audit 1.1' });
      expect(commentsIn(issue).map(({ body }) => body)).toEqual([
        expect.stringContaining('is not understood'),
      ]);
      editForm(sandbox, issue, { account: acme.alice, token: null }, form);
      await sandbox.actions.idle();
      expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' });
      const pullRequest = onlyProposal(world);
      const { bob } = acme;
      reviewPullRequest(sandbox.world, { account: bob, token: null }, pullRequest, { state: 'APPROVED' });
      await world.merge(pullRequest);
      await sandbox.actions.idle();
      const plan = pullRequest.head.ref.replace('plan/', '');
      expect(await world.record(plan)).toMatchObject({ status: 'finished', approvals: [{ by: 'bob' }] });
    }),
);

test.concurrent('nobody may approve their own wish, also when it was merged with nothing else', () =>
  withExecutionWorld({ qa }, async (world) => {
    const { sandbox } = world;
    const { alice } = await fill(world, form);
    const pullRequest = onlyProposal(world);
    reviewPullRequest(sandbox.world, alice, pullRequest, { state: 'APPROVED' });
    await world.merge(pullRequest);
    await sandbox.actions.idle();
    expect(await world.record(pullRequest.head.ref.replace('plan/', ''))).toMatchObject({
      status: 'aborted',
    });
  }));

test.concurrent('other issues, and what is typed into a closed one, start no job', () =>
  withExecutionWorld({}, async (world) => {
    const { sandbox, acme } = world;
    const alice = { account: acme.alice, token: null };
    createIssue(sandbox.world, alice, { repository: acme.releases, title: 'A question' });
    await sandbox.actions.idle();
    const { issue } = await fill(world, form);
    editForm(sandbox, issue, alice, { ...form, Applications: 'audit 1.0.0' });
    await sandbox.actions.idle();
    const byIssues = world.runs().filter(({ trigger }) => trigger.event === 'issues');
    expect(byIssues.map((run) => conclusionsOf(run)[0])).toEqual([
      'plans: skipped',
      // It was opened, and was given its label, of which GitHub tells apart; the second one finds it closed.
      'plans: success',
      'plans: success',
      'plans: skipped',
    ]);
    expect(acme.releases.pullRequests.size).toBe(1);
  }));
