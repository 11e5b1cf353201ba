import { expect, test } from '@jest/globals';
import { readObjects } from '../../../sandbox/git/read-objects.ts';
import type { Repository } from '../../../sandbox/model/repositories/repository.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import type { ExecutionWorld, ExecutionWorldOptions } from '../../../sandbox/stage/execution-world.ts';
import { createListeningEngine, type ListeningEngine } from '../../../sandbox/stage/listening-engine.ts';
import { jobOf } from '../../sandbox/actions/actions-world.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

/* Operations by engines of others: one that listens for Deployments, and one that deploys from manifests. */

const coordinate = (plan: string) => ({ mode: 'execute', environment: 'qa', plan });
const byDeployment: ExecutionWorldOptions = { qa: ['deployer: { deployment: { task: sync }, timeout: 5m }'] };
const context = 'argocd/qa';
const byManifest = (wait: string): ExecutionWorldOptions => ({
  qa: [
    'deployer:',
    '  manifest:',
    '    repository: acme/manifests',
    '    file: "{environment}/kustomization.yaml"',
    '    kustomize: "acme/{application}"',
    ...(wait === '' ? [] : [`    wait: { ${wait} }`]),
  ],
});

const kustomization = `# what qa runs
images:
  - name: acme/ledger # first
    newTag: 1.0.0
  - name: acme/payments
    newTag: 2.2.0
`;

interface Place {
  readonly world: ExecutionWorld;
  readonly engine: ListeningEngine;
  readonly manifests: Repository;
}

function withEngine(options: ExecutionWorldOptions, doing: (place: Place) => Promise<void>): Promise<void> {
  return withExecutionWorld(options, async (world) => {
    const { sandbox, acme } = world;
    const by = { account: acme.carol, token: null };
    const manifests = await createRepository(sandbox.world, { owner: acme.organization, name: 'manifests' });
    const files = { 'qa/kustomization.yaml': kustomization };
    await commitFiles(sandbox.world, by, manifests, { branch: 'main', files });
    const listened = { repository: manifests, context };
    const engine = createListeningEngine({
      ...{ world: sandbox.world, by, task: 'sync' },
      manifests: listened,
    });
    try {
      await doing({ world, engine, manifests });
    } finally {
      engine.close();
    }
  });
}

/** The coordinator of a plan dies as soon as its engine has something to do. */
async function dieWhen(world: ExecutionWorld, plan: string, isAsked: () => boolean): Promise<void> {
  const { actions } = world.sandbox;
  const run = await world.dispatch(coordinate(plan));
  await actions.until(isAsked);
  const job = jobOf(run, 'execute');
  await actions.killRunner(job);
  actions.giveUp(job, 'failure');
}

async function operationsOf(world: ExecutionWorld, plan: string) {
  const { operations } = await world.record(`qa/${plan}`);
  return operations.map(({ application, state }) => `${application} ${state}`);
}

async function kustomized({ folder }: Repository): Promise<string> {
  const name = 'main:qa/kustomization.yaml';
  return (await readObjects(folder, [name])).get(name)?.bytes.toString('utf8') ?? '';
}

test.concurrent('each operation is a Deployment, in order, and the mirror shows its own besides', () =>
  withEngine(byDeployment, async ({ world, engine }) => {
    await world.mergeQuietly('handed', { ledger: '2.0.0', payments: '2.3.0' });
    await world.carryOut(coordinate('handed'));
    expect(await operationsOf(world, 'handed')).toEqual(['ledger succeeded', 'payments succeeded']);
    expect(engine.asked.map(({ payload }) => payload)).toMatchObject([
      { key: 'qa/handed/ledger/deploy', version: '2.0.0', 'from-version': '1.0.0' },
      { key: 'qa/handed/payments/deploy', version: '2.3.0' },
    ]);
    const { operations } = await world.record('qa/handed');
    expect(operations.map(({ tries }) => tries.at(-1)?.effect)).toMatchObject(
      engine.asked.map(({ id }) => ({ kind: 'deployment', id: String(id) })),
    );
    const shown = [...world.acme.releases.deployments.values()];
    expect(shown.map(({ task, statuses }) => [task, statuses.at(-1)?.state])).toEqual([
      ['deploy:handed', 'success'],
      ['deploy:handed', 'success'],
    ]);
  }));

test.concurrent('an engine that fails is a failed operation', () =>
  withEngine(byDeployment, async ({ world, engine }) => {
    engine.breakDown();
    await world.mergeQuietly('failing', { ledger: '2.0.0', payments: '2.3.0' });
    await world.carryOut(coordinate('failing'));
    expect(await operationsOf(world, 'failing')).toEqual(['ledger failed', 'payments skipped']);
  }));

test.concurrent('a Deployment of a coordinator that died is adopted, and not created again', () =>
  withEngine(byDeployment, async ({ world, engine }) => {
    const { actions } = world.sandbox;
    engine.hold();
    await world.mergeQuietly('adopted', { audit: '1.1.0' });
    await dieWhen(world, 'adopted', () => engine.asked.length > 0);
    engine.release();
    await actions.idle();
    await world.carryOut({ mode: 'reconcile' });
    expect(engine.asked).toHaveLength(1);
    expect(await operationsOf(world, 'adopted')).toEqual(['audit succeeded']);
    expect((await world.record('qa/adopted')).status).toBe('finished');
  }));

test.concurrent('a cancelled coordinator takes no Deployment for ended that goes on', () =>
  withEngine(byDeployment, async ({ world, engine }) => {
    const { actions } = world.sandbox;
    engine.hold();
    await world.mergeQuietly('aborted', { audit: '1.1.0' });
    const run = await world.dispatch(coordinate('aborted'));
    await actions.until(() => engine.asked.length > 0);
    actions.cancel(run);
    await actions.until(() => jobOf(run, 'execute').status === 'completed');
    expect(await operationsOf(world, 'aborted')).toEqual(['audit started']);
    engine.release();
    await actions.idle();
    await world.carryOut({ mode: 'reconcile' });
    expect(engine.asked).toHaveLength(1);
    expect(await operationsOf(world, 'aborted')).toEqual(['audit succeeded']);
  }));

test.concurrent('each operation is a commit, and nothing else of the file changes', () =>
  withEngine(byManifest(''), async ({ world, engine, manifests }) => {
    await world.mergeQuietly('written', { ledger: '2.0.0', payments: '2.3.0' });
    await world.carryOut(coordinate('written'));
    expect(await operationsOf(world, 'written')).toEqual(['ledger succeeded', 'payments succeeded']);
    expect(await kustomized(manifests)).toBe(
      kustomization.replace('1.0.0', '2.0.0').replace('2.2.0', '2.3.0'),
    );
    const { operations } = await world.record('qa/written');
    expect(operations.map(({ tries }) => tries.at(-1)?.effect)).toMatchObject(
      engine.commits.map((id) => ({ kind: 'manifest', id, repository: 'acme/manifests' })),
    );
  }));

test.concurrent('a commit is waited for until its engine says that it is well', () =>
  withEngine(byManifest(`status: ${context}`), async ({ world, engine }) => {
    const { actions } = world.sandbox;
    engine.hold();
    await world.mergeQuietly('waited', { ledger: '2.0.0' });
    await dieWhen(world, 'waited', () => engine.commits.length > 0);
    engine.release();
    await actions.idle();
    await world.carryOut({ mode: 'reconcile' });
    expect(engine.commits).toHaveLength(1);
    expect(await operationsOf(world, 'waited')).toEqual(['ledger succeeded']);
  }));

test.concurrent('an engine that is not well is a failed operation', () =>
  withEngine(byManifest(`status: ${context}`), async ({ world, engine }) => {
    engine.breakDown();
    await world.mergeQuietly('unwell', { ledger: '2.0.0' });
    await world.carryOut(coordinate('unwell'));
    expect(await operationsOf(world, 'unwell')).toEqual(['ledger failed']);
    expect((await world.record('qa/unwell')).operations[0]?.reason).toMatch(
      /the status argocd\/qa .* failed/,
    );
  }));
