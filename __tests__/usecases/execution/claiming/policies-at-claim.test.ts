import { beforeEach, describe, expect, test } from '@jest/globals';
import { neverDue } from '../../../../src/ports/hand-over.ts';
import { neverStopped } from '../../../../src/ports/stop-signal.ts';
import { continuePlan } from '../../../../src/usecases/continuing/continue-plan.ts';
import { execute } from '../../../../src/usecases/execution/execute.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';

let world: MemoryWorld;

beforeEach(async () => {
  world = await createMemoryWorld();
  await world.adopt('qa', { application: 'shop', version: '1.0.0' });
});

describe('the platform of an environment', () => {
  test('is recorded with each success, and forgotten where nobody says it any more', async () => {
    world.configure({ qa: { platform: '11.19' } });
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect((await world.application('shop'))?.platform).toBe('11.19');
    world.configure({});
    world.merge('two', planText({ shop: '3.0.0' }));
    await world.execute();
    expect(await world.application('shop')).toMatchObject({ version: '3.0.0', platform: null });
  });

  test('is that of the claim', async () => {
    world.configure({ qa: { platform: '11.19' } });
    world.deployer.script('shop', {
      open: () => {
        world.configure({ qa: { platform: '12.0' } });
        return { outcome: 'succeeded', reason: null };
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect((await world.application('shop'))?.platform).toBe('11.19');
  });

  test('keeps a version from an older one', async () => {
    world.configure({ qa: { platform: '11.20' }, production: { platform: '11.19' } });
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    await world.adopt('production');
    const promoted = planText({ shop: '2.0.0' }, { source: 'qa', target: 'production' });
    world.merge('up', promoted, 'production');
    const terms = { environment: 'production', stop: neverStopped, handOver: neverDue };
    await execute({ ports: world.ports, trusted: await world.trusted(), ...terms });
    expect(await world.run('up', 'production')).toMatchObject({
      status: 'aborted',
      reason: expect.stringMatching(/^platform-older: shop 2\.0\.0 runs in 'qa' on platform 11\.20/),
    });
  });
});

describe('a window that closes before the run is expected to end', () => {
  const minute = 60_000;

  /** The shop takes an hour, and in half an hour nothing may start any more. */
  function freezeSoon(stages: 'one' | 'two'): void {
    const soon = new Date(world.clock.now() + 30 * minute).toISOString();
    world.configure({ qa: { stages, windows: { freeze: [{ from: soon, to: '2027-01-01' }] } } });
  }

  beforeEach(async () => {
    world.deployer.script('shop', {
      open: async ({ order }) => {
        if (order.stage !== 'prepare') await world.clock.sleep(60 * minute);
        return { outcome: 'succeeded', reason: null };
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    world.merge('two', planText({ shop: '3.0.0' }));
  });

  test('is noted at the claim, and the run starts', async () => {
    freezeSoon('one');
    expect((await world.execute()).runs).toMatchObject([
      { plan: 'two', status: 'finished', problems: [{ code: 'window-short', severity: 'warning' }] },
    ]);
  });

  test('is noted at the activation of what was prepared, too', async () => {
    world.configure({ qa: { stages: 'two' } });
    expect((await world.execute()).runs).toMatchObject([{ status: 'prepared', problems: [] }]);
    freezeSoon('two');
    await continuePlan(world.ports, { environment: 'qa', plan: 'two', by: 'ada' });
    expect((await world.execute()).runs).toMatchObject([
      { plan: 'two', status: 'finished', problems: [{ code: 'window-short', severity: 'warning' }] },
    ]);
  });
});
