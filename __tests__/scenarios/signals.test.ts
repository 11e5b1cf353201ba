import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunningCli } from '../support/cli.ts';
import { release, untilReleased } from '../support/held-deployments.ts';
import { isRunning } from '../support/is-running.ts';
import { at } from '../support/json.ts';
import {
  createReleaseWorld,
  environments,
  parseJson,
  planText,
  type ReleaseWorld,
} from '../support/release-world.ts';
import { until } from '../support/until.ts';

let world: ReleaseWorld;
let running: RunningCli | undefined;
beforeEach(async () => {
  world = await createReleaseWorld();
});
afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  release(world);
  world.remove();
});

/** Starts an execution and waits until its first deployment is under way. */
async function startDeploying(): Promise<RunningCli> {
  const before = world.deployed().length;
  running = world.start('execute', '--environment', 'qa', '--json');
  await until(() => world.deployed().length > before);
  return running;
}

describe('a signal', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the run by the operator', async (signal) => {
    world.behave('ledger', untilReleased);
    world.submit('qa', 'long', planText({ payments: '1.0.0', ledger: '1.0.0' }));
    world.submit('qa', 'next', planText({ ledger: '1.1.0' }));
    const { child, ended } = await startDeploying();
    child.kill(signal);
    const result = await ended;
    expect(result.code).toBe(5);
    const interrupted = {
      plan: 'long',
      status: 'aborted',
      endedBy: 'operator',
      reason: expect.stringContaining(signal),
      operations: [
        { application: 'payments', state: 'skipped' },
        { application: 'ledger', state: 'unknown' },
      ],
    };
    const json = parseJson(result);
    expect(json).toMatchObject({ schema: 1, environment: 'qa' });
    expect(at(json, 'runs', 0)).toMatchObject(interrupted);
    const shown = await world.ask('show', 'qa/long');
    expect(shown).toMatchObject({ json: { status: 'aborted', endedBy: 'operator', run: interrupted } });
    expect(await world.ask('show', 'qa/next')).toMatchObject({ json: { status: 'waiting' } });
  });

  test('that the deployment survives is followed by SIGKILL', async () => {
    world.configure(environments.replace('grace: 5s', 'grace: 200ms'));
    world.behave(
      'audit',
      `trap "" TERM; echo $$ > "$DEPLOY_FOLDER/pid"; echo >> "$DEPLOY_FOLDER/log"; ${untilReleased}`,
    );
    world.submit('qa', 'stubborn', planText({ audit: '1.0.0' }));
    running = world.start('execute', '--environment', 'qa');
    await until(() => world.deployed().length > 1);
    const run = await world.ask('show', 'qa/stubborn');
    const pid = Number(at(run.json, 'run', 'operations', 0, 'tries', 0, 'effect', 'pid'));
    expect(await isRunning(pid)).toBe(true);
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 5 });
    expect(await isRunning(pid)).toBe(false);
  });

  test('that the deployment obeys in order leaves a known outcome', async () => {
    world.behave('audit', `trap "exit 7" TERM; echo >> "$DEPLOY_FOLDER/log"; ${untilReleased}`);
    world.submit('qa', 'polite', planText({ audit: '1.0.0' }));
    running = world.start('execute', '--environment', 'qa', '--json');
    await until(() => world.deployed().length > 1);
    running.child.kill('SIGTERM');
    const result = await running.ended;
    expect(result.code).toBe(5);
    expect(parseJson(result)).toMatchObject({ runs: [{ operations: [{ state: 'failed' }] }] });
  });
});

describe('while a run is under way', () => {
  test('others wait for it, for its modules, for its references and for a place', async () => {
    world.configure(environments.replace('grace: 5s', 'parallel-plans: 2'));
    world.behave('ledger', untilReleased);
    world.submit('qa', 'one', planText({ ledger: '1.0.0' }));
    const { ended } = await startDeploying();
    world.submit('qa', 'same', planText({ ledger: '1.1.0' }));
    world.submit('qa', 'consumer', planText({ payments: '1.0.0' }));
    world.submit('qa', 'behind', planText({ orders: '1.0.0', payments: '1.1.0' }));
    world.submit('qa', 'free', planText({ audit: '1.0.0' }));
    const { code, json } = await world.ask('execute', '--environment', 'qa');
    expect(code).toBe(4);
    const sameModule = {
      plan: 'qa/one',
      reason: 'same-module',
      modules: ['ledger-api', 'ledger-ui'],
      until: null,
    };
    expect(json).toMatchObject({
      runs: [
        { plan: 'same', status: 'waiting', waitingFor: [sameModule] },
        {
          plan: 'consumer',
          waitingFor: [
            { plan: 'qa/one', reason: 'reference' },
            { plan: 'qa/same', reason: 'order' },
          ],
        },
        {
          plan: 'behind',
          status: 'waiting',
          waitingFor: expect.arrayContaining([
            expect.objectContaining({ plan: 'qa/consumer', reason: 'order' }),
          ]),
        },
        { plan: 'free', status: 'finished' },
      ],
    });
    expect(await world.ask('show', 'qa/one')).toMatchObject({
      json: { status: 'running', offers: ['abort', 'resolve'] },
    });
    world.propose('qa', 'proposed', planText({ ledger: '2.0.0' }));
    expect(await world.ask('validate', 'plan/qa/proposed')).toMatchObject({
      code: 0,
      json: { problems: [{ code: 'would-wait', plan: 'qa/one' }, {}, {}, {}] },
    });
    release(world);
    expect(await ended).toMatchObject({ code: 0 });
    expect(world.deployed().map((line) => line.split(' ')[1])).toEqual([
      ...['one', 'free', 'same', 'consumer', 'behind', 'behind'],
    ]);
  });

  test('nobody may take it, adopt its applications or follow it up; a merged change is ignored', async () => {
    world.behave('audit', untilReleased);
    world.submit('qa', 'busy', planText({ audit: '1.0.0' }));
    const { ended } = await startDeploying();
    const [settled, resolved, adopted, baseline, other, retried, reused] = await Promise.all([
      world.ask('reconcile'),
      world.ask('resolve', 'qa/busy'),
      world.ask('adopt', 'qa', 'audit@1.1.0'),
      world.ask('adopt', 'qa'),
      world.ask('adopt', 'qa', 'reports@1.0.0'),
      world.ask('retry', 'qa/busy'),
      world.ask('reuse', 'qa/busy', '--target', 'production'),
    ]);
    expect(settled).toMatchObject({ code: 0, json: { runs: [] } });
    expect(resolved).toMatchObject({
      code: 1,
      json: { problems: [{ message: expect.stringContaining('alive') }] },
    });
    expect(adopted).toMatchObject({
      code: 1,
      json: { problems: [{ message: expect.stringContaining('qa/busy') }] },
    });
    expect(baseline).toMatchObject({ code: 1 });
    expect(other).toMatchObject({ code: 0 });
    expect(retried).toMatchObject({ code: 1, json: { plan: null, problems: [{ code: 'run-not-aborted' }] } });
    expect(reused).toMatchObject({ code: 1, json: { plan: null, problems: [{ code: 'run-not-finished' }] } });
    world.repository.commit({ branch: 'env/qa', files: { 'plans/busy.yml': planText({ audit: '1.1.0' }) } });
    expect(await world.run('execute', '--environment', 'qa')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('qa/busy was changed after its claim'),
    });
    release(world);
    expect(await ended).toMatchObject({ code: 0 });
    expect(world.deployed()).toEqual(['qa busy audit deploy 1.0.0']);
  });

  test('reconcile settles it when its coordinator is dead, after its deployment has ended', async () => {
    world.behave('audit', untilReleased);
    world.submit('qa', 'orphan', planText({ audit: '1.0.0', reports: '1.0.0' }));
    const { child, ended } = await startDeploying();
    child.kill('SIGKILL');
    await ended;
    const reconciling = world.start('reconcile', '--json');
    release(world);
    const result = await reconciling.ended;
    expect(result.code).toBe(0);
    expect(parseJson(result)).toMatchObject({
      environment: null,
      runs: [{ plan: 'orphan', status: 'aborted', endedBy: 'system' }],
    });
    expect(await world.ask('reconcile')).toMatchObject({ code: 0, json: { runs: [] } });
    expect(await world.ask('show', 'qa/orphan')).toMatchObject({ json: { offers: ['resolve', 'retry'] } });
  });
});
