import { beforeEach, describe, expect, test } from '@jest/globals';
import { screenListFromJson } from '../../../src/codec/screen/screen-list.ts';
import { LiveScreen } from '../../../src/usecases/screen/live-screen.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { dataOfScript } from '../../support/screen/data-of-script.ts';
import { succeeded } from '../../support/scripted-deployer.ts';

let world: MemoryWorld;
let live: LiveScreen;
let readings: number;
let broken: boolean;
let said: string;
beforeEach(async () => {
  world = await createMemoryWorld();
  readings = 0;
  broken = false;
  said = '';
  const { ports } = world;
  live = new LiveScreen({
    ports: {
      ...ports,
      ...{
        logs: { read: async () => new TextEncoder().encode(said) },
        numbers: null,
        site: { name: 'releases', url: null },
      },
      async readOpenPlans(...question) {
        readings += 1;
        if (broken) throw new Error('out of reach');
        return ports.readOpenPlans(...question);
      },
    },
    readHeads: async () => JSON.stringify([...(await ports.repository.branches())]),
    look: null,
  });
  await world.open('one', planText({ shop: '2.0.0' }));
});

async function listed(): Promise<string[]> {
  const { plans } = screenListFromJson(dataOfScript(await live.file('data/list.js')));
  return plans.map(({ listed: { plan, status } }) => `${plan} ${status}`);
}

describe('the live screen', () => {
  test('is read once as long as nothing moves, by however many', async () => {
    const all = await Promise.all([listed(), listed(), live.file('data/environments.js')]);
    expect(all.slice(0, 2)).toEqual([['one open'], ['one open']]);
    expect(await live.file('data/plans/qa/one.js')).toContain('shop');
    expect(readings).toBe(1);
  });

  test('is read anew when a branch has moved', async () => {
    await listed();
    await world.open('two', planText({ ledger: '2.0.0' }));
    expect((await listed()).sort()).toEqual(['one open', 'two open']);
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect(await listed()).toContain('one finished');
  });

  test('is read anew when time has passed, because windows open and shut', async () => {
    await listed();
    await world.clock.sleep(61_000);
    await listed();
    expect(readings).toBe(2);
  });

  test('tells what a run says while it goes on, and reads nothing else again', async () => {
    const told: (string | undefined)[] = [];
    world.deployer.script('shop', {
      async open() {
        for (said of ['migrating', 'half of it is migrated'])
          told.push(await live.file('data/plans/qa/one.js'));
        return succeeded;
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect(told).toEqual([
      expect.stringContaining('migrating'),
      expect.stringContaining('half of it is migrated'),
    ]);
    expect(readings).toBe(1);
  });

  test('has nothing where there is no plan', async () => {
    expect(await live.file('data/plans/qa/none.js')).toBeUndefined();
    expect(await live.file('data/plans/qa/../qa/one.js')).toBeUndefined();
  });

  test('is there again after a failure', async () => {
    broken = true;
    await expect(listed()).rejects.toThrow('out of reach');
    broken = false;
    expect(await listed()).toEqual(['one open']);
  });
});
