import { beforeEach, describe, expect, test } from '@jest/globals';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { succeeded } from '../../support/scripted-deployer.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  world.configure({ qa: { 'parallel-plans': 1 } });
});

/** Something happens while `shop` is being deployed, and so before the next claim. */
function meanwhile(happen: () => void): void {
  world.deployer.script('shop', {
    open: () => {
      happen();
      return succeeded;
    },
  });
}

describe('the second claim of a long execution', () => {
  test('takes what is known of plans that were merged before the first', async () => {
    world.merge('one', planText({ shop: '1.0.0' }));
    world.merge('two', planText({ lonely: '1.0.0' }));
    await world.execute();
    expect(world.sources.asked).toEqual(['acme/shop', 'acme/lonely']);
  });

  test('asks anew when a plan was merged since', async () => {
    world.merge('one', planText({ shop: '1.0.0' }));
    meanwhile(() => world.merge('two', planText({ lonely: '1.0.0' })));
    expect((await world.execute()).runs).toMatchObject([{ status: 'finished' }, { status: 'finished' }]);
    expect(world.sources.asked).toEqual(['acme/shop', 'forget', 'acme/lonely']);
  });

  test('asks anew after a minute', async () => {
    world.merge('one', planText({ shop: '1.0.0' }));
    world.merge('two', planText({ lonely: '1.0.0' }));
    meanwhile(() => world.clock.sleep(60_000));
    await world.execute();
    expect(world.sources.asked).toEqual(['acme/shop', 'forget', 'acme/lonely']);
  });

  test('is judged by the catalog and deployed as configured then', async () => {
    world.merge('one', planText({ shop: '1.0.0' }));
    meanwhile(() => {
      world.addApplication('late');
      world.configure({ qa: { deployer: { command: ['./other.sh'] } } });
      world.merge('two', planText({ late: '1.0.0' }));
    });
    expect((await world.execute()).runs).toMatchObject([
      { plan: 'one', status: 'finished' },
      { plan: 'two', status: 'finished', configuration: (await world.trusted()).commit },
    ]);
    expect(world.deployer.orders).toMatchObject([
      { deployer: { command: ['./deploy.sh'] } },
      { deployer: { command: ['./other.sh'] } },
    ]);
  });

  test('starts nothing where the configuration has become unusable, and says so', async () => {
    world.merge('one', planText({ shop: '1.0.0' }));
    world.merge('two', planText({ lonely: '1.0.0' }));
    meanwhile(() => world.configure({ qa: { deployer: undefined } }));
    const { runs, wrong } = await world.execute();
    expect(runs).toMatchObject([
      { plan: 'one', status: 'finished' },
      { plan: 'two', status: 'waiting' },
    ]);
    expect(wrong).toMatchObject([{ message: expect.stringContaining('no deployer') }]);
  });
});
