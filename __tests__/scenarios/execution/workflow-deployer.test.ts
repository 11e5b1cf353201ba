import { expect, test } from '@jest/globals';
import { currentAttempt, type WorkflowRun } from '../../../sandbox/model/actions/workflow-run.ts';
import { deedsOf, hasBegun } from '../../../sandbox/stage/deployment-site.ts';
import type { ExecutionWorld, ExecutionWorldOptions } from '../../../sandbox/stage/execution-world.ts';
import { conclusionsOf, jobOf } from '../../sandbox/actions/actions-world.ts';
import { tale } from '../../support/execution-tales.ts';
import { gitHubCommand } from '../../support/github-command.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

const deployWorkflow = '.github/workflows/deploy.yml';
const coordinate = (plan: string) => ({ mode: 'execute', environment: 'qa', plan });

function byWorkflow(
  options: { readonly timeout?: string; readonly text?: string } = {},
): ExecutionWorldOptions {
  const { timeout = '5m', text = workflowText } = options;
  return {
    qa: [`deployer: { workflow: { file: deploy.yml }, timeout: ${timeout} }`],
    files: { [deployWorkflow]: text },
  };
}

const inputs = [
  ...['environment', 'plan', 'application', 'action', 'version', 'from-version'],
  ...['tag', 'commit', 'modules', 'settings', 'key'],
];
const workflowText = `name: deploy
run-name: deploy \${{ inputs.application }} [\${{ inputs.key }}]
on:
  workflow_dispatch:
    inputs:
${inputs.map((name) => `      ${name}: { type: string }\n`).join('')}
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    steps:
      - uses: acme/deployer@${'b'.repeat(40)}
        with:
          facts: \${{ toJSON(inputs) }}
`;

function deployments({ sandbox, acme }: ExecutionWorld): readonly WorkflowRun[] {
  return sandbox.actions.runsOf(acme.releases).filter(({ workflow }) => workflow.path === deployWorkflow);
}

async function operationsOf(world: ExecutionWorld, plan: string) {
  const { operations } = await world.record(`qa/${plan}`);
  return operations.map(({ application, state }) => `${application} ${state}`);
}

test.concurrent('each operation is a run of the workflow, in order, and the record names it', () =>
  withExecutionWorld(byWorkflow(), async (world) => {
    await world.mergeQuietly('handed', { ledger: '2.0.0', payments: '2.3.0' });
    await world.carryOut(coordinate('handed'));
    expect(await tale(world, 'handed')).toEqual([
      'handed: finished (begin ledger, end ledger, begin payments, end payments)',
    ]);
    const { operations } = await world.record('qa/handed');
    const effects = operations.map(({ tries }) => tries.at(-1)?.effect);
    expect(effects).toMatchObject(
      deployments(world).map(({ id }) => ({ kind: 'workflow', id: String(id), workflow: 'deploy.yml' })),
    );
    expect(deployments(world).map(({ displayTitle }) => displayTitle)).toEqual([
      'deploy ledger [qa/handed/ledger/deploy]',
      'deploy payments [qa/handed/payments/deploy]',
    ]);
  }));

test.concurrent('a workflow that fails is a failed operation', () =>
  withExecutionWorld(byWorkflow(), async (world) => {
    world.site.breakDown('ledger');
    await world.mergeQuietly('failing', { ledger: '2.0.0', payments: '2.3.0' });
    await world.carryOut(coordinate('failing'));
    expect(await operationsOf(world, 'failing')).toEqual(['ledger failed', 'payments skipped']);
  }));

test.concurrent('a workflow that hangs is cancelled at its time limit, and nobody knows how far it came', () =>
  withExecutionWorld(byWorkflow({ timeout: '3s' }), async (world) => {
    world.site.hold('audit');
    await world.mergeQuietly('hanging', { audit: '1.1.0' });
    await world.carryOut(coordinate('hanging'));
    expect(await operationsOf(world, 'hanging')).toEqual(['audit unknown']);
    expect(deployments(world).map((run) => currentAttempt(run).conclusion)).toEqual(['cancelled']);
  }));

test.concurrent('a workflow that somebody cancels leaves an unknown outcome', () =>
  withExecutionWorld(byWorkflow(), async (world) => {
    const { actions } = world.sandbox;
    world.site.hold('audit');
    await world.mergeQuietly('by-hand', { audit: '1.1.0' });
    await world.dispatch(coordinate('by-hand'));
    await actions.until(() => hasBegun(world.site, 'audit'));
    for (const run of deployments(world)) actions.cancel(run);
    await actions.idle();
    expect(await operationsOf(world, 'by-hand')).toEqual(['audit unknown']);
  }));

test.concurrent('a cancelled coordinator cancels the workflows that it has started', () =>
  withExecutionWorld(byWorkflow(), async (world) => {
    const { actions } = world.sandbox;
    world.site.hold('audit');
    await world.mergeQuietly('aborted', { audit: '1.1.0' });
    const run = await world.dispatch(coordinate('aborted'));
    await actions.until(() => hasBegun(world.site, 'audit'));
    actions.cancel(run);
    await actions.idle();
    expect(await world.record('qa/aborted')).toMatchObject({ status: 'aborted' });
    expect(deployments(world).map((one) => currentAttempt(one).conclusion)).toEqual(['cancelled']);
  }));

test.concurrent('an abort from elsewhere cancels them, too', () =>
  withExecutionWorld(byWorkflow(), async (world) => {
    const { actions } = world.sandbox;
    world.site.hold('audit');
    await world.mergeQuietly('unwanted', { audit: '1.1.0' });
    await world.dispatch(coordinate('unwanted'));
    await actions.until(() => hasBegun(world.site, 'audit'));
    expect(await gitHubCommand(world, 'abort', 'qa/unwanted')).toMatchObject({ code: 0 });
    await actions.idle();
    expect(await world.record('qa/unwanted')).toMatchObject({
      ...{ status: 'aborted', endedBy: 'operator', operations: [{ state: 'unknown' }] },
    });
    expect(deployments(world).map((one) => currentAttempt(one).conclusion)).toEqual(['cancelled']);
  }));

test.concurrent('a workflow that is there already, by its key, is adopted and not started again', () =>
  withExecutionWorld(byWorkflow(), async (world) => {
    const { actions } = world.sandbox;
    world.site.hold('audit');
    await world.mergeQuietly('adopted', { audit: '1.1.0' });
    const run = await world.dispatch(coordinate('adopted'));
    await actions.until(() => hasBegun(world.site, 'audit'));
    const job = jobOf(run, 'execute');
    await actions.killRunner(job);
    actions.giveUp(job, 'failure');
    world.site.release('audit');
    await actions.idle();
    await world.carryOut({ mode: 'reconcile' });
    expect(deployments(world)).toHaveLength(1);
    expect(await operationsOf(world, 'adopted')).toEqual(['audit succeeded']);
    expect((await world.record('qa/adopted')).status).toBe('finished');
  }));

test.concurrent('a second run with the same key, started by somebody else, is not taken for ours', () =>
  withExecutionWorld(byWorkflow(), async (world) => {
    const { actions } = world.sandbox;
    const { releases, alice } = world.acme;
    world.site.hold('audit');
    await world.mergeQuietly('doubled', { audit: '1.1.0' });
    await world.dispatch(coordinate('doubled'));
    await actions.until(() => hasBegun(world.site, 'audit'));
    const [ours] = deployments(world);
    const twin = await actions.dispatch({
      ...{ repository: releases, path: deployWorkflow, ref: 'main', by: alice },
      inputs: { application: 'audit', key: 'qa/doubled/audit/deploy' },
    });
    world.site.release('audit');
    await actions.idle();
    expect(await tale(world, 'doubled')).toEqual([expect.stringMatching(/^doubled: finished/)]);
    const [effect] = (await world.record('qa/doubled')).operations.map(({ tries }) => tries.at(-1)?.effect);
    expect(effect).toMatchObject({ kind: 'workflow', id: String(ours?.id) });
    expect(twin.id).not.toBe(ours?.id);
  }));

test.concurrent('a workflow that does not take the inputs is a failed operation that says what is missing', () =>
  withExecutionWorld(byWorkflow({ text: workflowText.replace(/ +key: .*\n/, '') }), async (world) => {
    await world.mergeQuietly('unfit', { audit: '1.1.0' });
    const run = await world.carryOut(coordinate('unfit'));
    expect(await operationsOf(world, 'unfit')).toEqual(['audit failed']);
    expect((await world.record('qa/unfit')).reason).toMatch(/input/);
    expect(conclusionsOf(run).slice(1)).toEqual(['execute: failure', 'finish: success']);
  }));

test.concurrent('a coordinator leaves a workflow that goes on, and its successor sees the end', () =>
  withExecutionWorld(
    {
      ...byWorkflow(),
      workflow: (text) => text.replace(/hand-over-after:.*/, 'hand-over-after: 0.05'),
    },
    async (world) => {
      const { actions } = world.sandbox;
      world.site.hold('audit');
      await world.mergeQuietly('left', { audit: '1.1.0' });
      await world.dispatch(coordinate('left'));
      await actions.until(() => world.runs('execute qa/left').length > 1);
      expect(deedsOf(world.site, 'left')).toEqual(['begin audit']);
      world.site.release('audit');
      await actions.idle();
      expect(await tale(world, 'left')).toEqual(['left: finished (begin audit, end audit)']);
      expect(deployments(world)).toHaveLength(1);
    },
  ));
