import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../../sandbox/model/access/caller.ts';
import { currentAttempt, type WorkflowRun } from '../../../sandbox/model/actions/workflow-run.ts';
import { mergePullRequest } from '../../../sandbox/operations/pull-requests/merge-pull-request.ts';
import { addSecret } from '../../../sandbox/operations/settings/add-secret.ts';
import { createEnvironment } from '../../../sandbox/operations/settings/create-environment.ts';
import { planText, proposePlan } from '../../../sandbox/seed/propose-plan.ts';
import { type ReleaseWorld, seedReleaseWorld } from '../../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts';
import { verdictOn } from '../../support/github-world-standing.ts';
import { conclusionsOf, jobOf } from './actions-world.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const privileged = '.github/workflows/deployment-plans.yml';
const chosen = 'a'.repeat(40);

let sandbox: Sandbox;
let acme: ReleaseWorld;

/** A release world with the templates' own workflows, whose action is the one of this repository. */
beforeAll(async () => {
  sandbox = await startSandbox({
    actions: { actions: { 'deployment-plans/deployment-plans': root } },
  });
  const { world, actions } = sandbox;
  actions.listen(false);
  const template = readFileSync(join(root, 'templates', 'main', privileged), 'utf8');
  acme = await seedReleaseWorld(world, {
    environments: { qa: { ledger: '2.0.0' } },
    files: { [privileged]: template.replace('0'.repeat(40), chosen) },
  });
  const { releases, app, privateKey } = acme;
  const guarded = createEnvironment(world, releases, { name: 'deployment-plans', branches: ['main'] });
  addSecret(world, guarded, 'DEPLOYMENT_PLANS_PRIVATE_KEY', privateKey);
  releases.variables.set('DEPLOYMENT_PLANS_APP_ID', String(app.id));
  actions.listen(true);
});

afterAll(async () => {
  await sandbox.close();
  expect(sandbox.mismatches).toEqual([]);
});

function runsOf(name: string): readonly WorkflowRun[] {
  return sandbox.actions.runsOf(acme.releases).filter(({ workflow }) => workflow.name === name);
}

function propose(plan: string, text: string) {
  const { releases, alice } = acme;
  return proposePlan(sandbox.world, { releases, environment: 'qa', plan, text, author: alice });
}

describe('the templates’ own workflows', () => {
  test('judge a plan when its pull request is opened', async () => {
    const [good, bad] = [
      await propose('good', planText({ payments: '2.3.0' })),
      await propose('bad', planText({ ledger: '9.9.9' })),
    ];
    await sandbox.actions.idle();
    expect(sandbox.actions.problems).toEqual([]);
    expect(runsOf('deployment-plans-signal').map(({ trigger }) => trigger.event)).toEqual([
      'pull_request',
      'pull_request',
    ]);
    const judged = runsOf('deployment-plans');
    expect(judged.map(conclusionsOf)).toEqual([['plans: success'], ['plans: success']]);
    expect(judged.map(({ trigger }) => [trigger.event, trigger.ref])).toEqual(
      judged.map(() => ['workflow_run', 'refs/heads/main']),
    );
    expect([verdictOn(good), verdictOn(bad)]).toEqual(['success', 'failure']);
  });

  test('judge again what may have changed when a plan is merged, and show no secret', async () => {
    const { world, actions } = sandbox;
    const pullRequest = await propose('merged', planText({ ledger: '2.1.0' }));
    await actions.idle();
    const before = runsOf('deployment-plans').length;
    const carol: Actor = { account: acme.carol, token: null };
    await mergePullRequest(world, carol, pullRequest);
    await actions.idle();
    const after = runsOf('deployment-plans').slice(before);
    expect(new Set(after.map((run) => currentAttempt(run).conclusion))).toEqual(new Set(['success']));
    const logs = runsOf('deployment-plans').flatMap((run) => jobOf(run).log);
    expect(logs.join('\n')).not.toContain(acme.privateKey.split('\n')[1]);
  });

  test('are started by hand and by time', async () => {
    const { releases, alice } = acme;
    const run = await sandbox.actions.dispatch({
      repository: releases,
      path: privileged,
      ref: 'main',
      inputs: { mode: 'validate', environment: 'qa', 'dry-run': 'true' },
      by: alice,
    });
    await sandbox.actions.tick(releases);
    await sandbox.actions.idle();
    expect(conclusionsOf(run)).toEqual(['plans: success']);
    expect(runsOf('deployment-plans').at(-1)).toMatchObject({ trigger: { event: 'schedule' } });
  });
});
