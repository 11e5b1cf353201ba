import { beforeEach, describe, expect, test } from '@jest/globals';
import { neverDue } from '../../../../src/ports/hand-over.ts';
import { neverStopped } from '../../../../src/ports/stop-signal.ts';
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

test('a claim notes that the run is expected to outlast its window, and starts it', async () => {
  world.configure({ qa: {} });
  world.deployer.script('shop', {
    open: async () => {
      await world.clock.sleep(3_600_000);
      return { outcome: 'succeeded', reason: null };
    },
  });
  world.merge('one', planText({ shop: '2.0.0' }));
  await world.execute();
  const soon = new Date(world.clock.now() + 1_800_000).toISOString();
  const freeze = [{ from: soon, to: '2027-01-01' }];
  world.configure({ qa: { windows: { freeze } } });
  world.merge('two', planText({ shop: '3.0.0' }));
  expect((await world.execute()).runs).toMatchObject([
    { plan: 'two', status: 'finished', problems: [{ code: 'window-short', severity: 'warning' }] },
  ]);
});
