import { beforeEach, describe, expect, test } from '@jest/globals';
import type { DeploymentEnd } from '../../../../src/ports/deployer.ts';
import { createHandOverButton } from '../../../support/buttons/hand-over-button.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';
import { failed, succeeded } from '../../../support/scripted-deployer.ts';
import { settle } from '../../../support/settle.ts';

const busy: DeploymentEnd = { outcome: 'failed', reason: 'the target is busy', transient: true };
const deployer = { command: ['./deploy.sh'], retries: { times: 2, wait: '10s' } };

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  world.configure({ qa: { deployer } });
});

/** What the deployments of shop come to, one after the other. */
function script(...ends: readonly DeploymentEnd[]): void {
  const left = [...ends];
  world.deployer.script('shop', { open: () => left.shift() ?? succeeded });
  world.merge('one', planText({ shop: '2.0.0' }));
}

describe('an operation whose deployer calls its failure transient', () => {
  test('is tried again after a while that doubles, and each try is recorded', async () => {
    script(busy, busy);
    const { runs } = await world.execute();
    const [operation] = runs[0]?.operations ?? [];
    expect(operation).toMatchObject({
      state: 'succeeded',
      tries: [
        { outcome: 'failed', reason: 'the target is busy' },
        { outcome: 'failed', reason: 'the target is busy' },
        { outcome: 'succeeded' },
      ],
    });
    const times = (operation?.tries ?? []).map(({ startedAt }) => Date.parse(startedAt));
    const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(waits.map((it) => Math.round(it / 10_000))).toEqual([1, 2]);
  });

  test('has a key for each try', async () => {
    script(busy);
    await world.execute();
    expect(world.deployer.orders.map(({ key }) => key)).toEqual([
      'qa/one/shop/deploy',
      'qa/one/shop/deploy/2',
    ]);
  });

  test('fails when it was tried often enough', async () => {
    script(busy, busy, busy);
    const { runs } = await world.execute();
    expect(runs).toMatchObject([
      { status: 'aborted', operations: [{ state: 'failed', tries: [{}, {}, { outcome: 'failed' }] }] },
    ]);
    expect(world.deployer.orders).toHaveLength(3);
  });

  test('fails at once where nothing is tried again', async () => {
    world.configure({});
    script(busy);
    expect((await world.execute()).runs).toMatchObject([{ status: 'aborted' }]);
    expect(world.deployer.orders).toHaveLength(1);
  });
});

test('an operation that just fails is not tried again', async () => {
  script(failed);
  expect((await world.execute()).runs).toMatchObject([{ status: 'aborted' }]);
  expect(world.deployer.orders).toHaveLength(1);
});

test('nobody waits for the next try any more when the run is over', async () => {
  world.configure({ qa: { deployer: { ...deployer, retries: { times: 1, wait: '1h' } } } });
  script(busy);
  let naps = 0;
  async function sleep(milliseconds: number): Promise<void> {
    naps += 1;
    if (naps === 3) world.stop.press();
    await world.clock.sleep(milliseconds);
    await settle();
  }
  await world.execute({ ports: { ...world.ports, clock: { ...world.clock, sleep } } });
  const then = naps;
  for (let moment = 0; moment < 5; moment += 1) await settle();
  expect(naps).toBe(then);
  expect(naps).toBeLessThan(1000);
});

test('what waits for its next try is given up at a stop', async () => {
  script(busy);
  world.clock.whileAsleep = () => world.stop.press();
  const { runs } = await world.execute();
  expect(runs).toMatchObject([
    {
      status: 'aborted',
      endedBy: 'operator',
      operations: [{ state: 'failed', reason: 'the target is busy' }],
    },
  ]);
  expect(world.deployer.orders).toHaveLength(1);
});

test('what falls due when the run is to be handed over is left to whoever takes it up', async () => {
  const button = createHandOverButton();
  let end: (it: DeploymentEnd) => void = () => {};
  world.deployer.script('audit', {
    open: () =>
      new Promise<DeploymentEnd>((resolve) => {
        end = resolve;
      }),
  });
  world.deployer.script('lonely', { open: () => busy });
  world.merge('one', planText({ audit: '2.0.0', lonely: '2.0.0' }));
  world.clock.whileAsleep = () => {
    button.press();
    setImmediate(() => end(succeeded));
  };
  const { runs } = await world.execute({ handOver: button.signal });
  expect(runs).toMatchObject([
    { status: 'running', holder: null, operations: [{ state: 'succeeded' }, { state: 'started' }] },
  ]);
});
