import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunningCli } from '../support/cli.ts';
import { release, untilReleased } from '../support/held-deployments.ts';
import {
  createReleaseWorld,
  environments,
  parseJson,
  planText,
  type ReleaseWorld,
} from '../support/release-world.ts';
import { until } from '../support/until.ts';

/* Runs that somebody ends before their time, or lets go on, from another process than the one that holds them. */

let world: ReleaseWorld;
let running: RunningCli | undefined;
beforeEach(async () => {
  world = await createReleaseWorld();
});
afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  running = undefined;
  release(world);
  world.remove();
});

const execute = () => world.ask('execute', '--environment', 'qa');

/** Starts an execution and waits until so many deployments have begun. */
async function startDeploying(deployments: number, ...where: readonly string[]): Promise<RunningCli> {
  const wanted = world.deployed().length + deployments;
  running = world.start('execute', '--environment', 'qa', '--json', ...where);
  await until(() => world.deployed().length >= wanted);
  return running;
}

test('a plan that waits ends at once, and only once', async () => {
  await world.run('pause', 'qa', '--reason', 'database moves');
  world.submit('qa', 'one', planText({ audit: '1.0.0' }));
  expect(await execute()).toMatchObject({ code: 4 });
  const ended = { plan: 'one', status: 'aborted', endedBy: 'operator', holder: null, waitingFor: [] };
  expect(await world.ask('abort', 'qa/one', '--reason', 'not today')).toMatchObject({
    code: 0,
    json: {
      schema: 1,
      environment: 'qa',
      runs: [{ ...ended, reason: expect.stringContaining('not today') }],
    },
  });
  expect(await world.ask('abort', 'qa/one')).toMatchObject({
    code: 1,
    json: { problems: [{ message: expect.stringContaining('has ended') }] },
  });
  await world.run('unpause', 'qa');
  expect(await execute()).toMatchObject({ code: 0, json: { runs: [] } });
  expect(world.deployed()).toEqual([]);
  expect(await world.ask('abort', 'qa/other')).toMatchObject({
    code: 1,
    json: { problems: [{ code: 'run-not-found' }] },
  });
});

test('a run elsewhere notices it in the middle of an operation, ends that, and goes back', async () => {
  const [here, there] = ['here', 'there'].map((name) => {
    const { folder } = world.git.clone(world.repository, name);
    return ['--repo', folder, '--remote', 'origin'];
  });
  await world.run('adopt', 'qa', 'ledger@1.0.0', 'payments@1.0.0');
  world.behave('payments', `[ "$DEPLOYMENT_ACTION" = backout ] || { ${untilReleased}; }`);
  world.submit(
    'qa',
    'long',
    `${planText({ ledger: '1.1.0', payments: '1.1.0' })}backout: { strategy: automatic }\n`,
  );
  const { ended } = await startDeploying(2, ...(here ?? []));
  expect(await world.ask('abort', 'qa/long', ...(there ?? []))).toMatchObject({
    code: 0,
    json: { runs: [{ plan: 'long', status: 'aborting', endedBy: 'operator' }] },
  });
  const result = await ended;
  expect(result.code).toBe(3);
  expect(parseJson(result)).toMatchObject({
    runs: [
      {
        ...{ plan: 'long', status: 'aborted', endedBy: 'operator' },
        operations: expect.arrayContaining([
          expect.objectContaining({ application: 'ledger', state: 'backed-out' }),
          expect.objectContaining({ application: 'payments', state: 'backed-out' }),
        ]),
      },
    ],
  });
  expect(world.deployed()).toEqual([
    'qa long ledger deploy 1.1.0',
    'qa long payments deploy 1.1.0',
    'qa long payments backout 1.0.0',
    'qa long ledger backout 1.0.0',
  ]);
});

test('without a living holder it is recorded, and reconcile completes it', async () => {
  world.behave('audit', untilReleased);
  world.submit('qa', 'orphan', planText({ audit: '1.0.0' }));
  const { child, ended } = await startDeploying(1);
  child.kill('SIGKILL');
  await ended;
  expect(await world.ask('abort', 'qa/orphan')).toMatchObject({
    code: 0,
    json: { runs: [{ status: 'aborting' }] },
  });
  expect(await world.ask('list', '--status', 'aborting')).toMatchObject({
    json: { plans: [{ plan: 'orphan', offers: ['resolve'] }] },
  });
  expect(await world.ask('reconcile')).toMatchObject({
    code: 0,
    json: { runs: [{ plan: 'orphan', status: 'aborted', endedBy: 'operator' }] },
  });
});

describe('what is prepared', () => {
  beforeEach(async () => {
    world.configure(environments.replace('grace: 5s', 'grace: 5s\n    stages: two'));
    world.behave('audit', 'echo "$DEPLOYMENT_STAGE" >> "$DEPLOY_FOLDER/log"');
    world.submit('qa', 'staged', planText({ audit: '1.0.0' }));
    expect(await execute()).toMatchObject({
      code: 4,
      json: { runs: [{ status: 'prepared', holder: null, waitingFor: [{ reason: 'continue' }] }] },
    });
  });

  const deploy = 'qa staged audit deploy 1.0.0';

  test('is activated once somebody says so, which only one can', async () => {
    expect(await world.ask('list', '--status', 'prepared')).toMatchObject({
      json: { plans: [{ plan: 'staged', offers: ['abort', 'continue'] }] },
    });
    const answers = await Promise.all([1, 2, 3].map(() => world.ask('continue', 'qa/staged')));
    expect(answers.map(({ code }) => code).sort()).toEqual([0, 1, 1]);
    expect(world.deployed()).toEqual([deploy, 'prepare']);
    expect(await execute()).toMatchObject({
      code: 0,
      json: { runs: [{ status: 'finished', continued: { by: expect.any(String) } }] },
    });
    expect(world.deployed()).toEqual([deploy, 'prepare', deploy, 'activate']);
    expect(await world.ask('continue', 'qa/staged')).toMatchObject({ code: 1 });
  });

  test('ends at once when it is aborted, and nothing of it is activated', async () => {
    expect(await world.ask('abort', 'qa/staged')).toMatchObject({
      code: 0,
      json: { runs: [{ status: 'aborted', endedBy: 'operator', operations: [{ state: 'skipped' }] }] },
    });
    expect(await world.ask('continue', 'qa/staged')).toMatchObject({ code: 1 });
    expect(await execute()).toMatchObject({ code: 0, json: { runs: [] } });
    expect(world.deployed()).toEqual([deploy, 'prepare']);
  });
});
