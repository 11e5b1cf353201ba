import { beforeEach, expect, test } from '@jest/globals';
import { blockVersion } from '../../../src/usecases/stopping/block-version.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

const block = async (version: string, reason = 'loses refunds') =>
  blockVersion(world.ports, await world.trusted(), { application: 'shop', version, reason });

test('a version that is marked bad is refused at the claim, and others are not', async () => {
  expect(await block('1.0.0')).toMatchObject({
    application: 'shop',
    version: '1.0.0',
    mark: { reason: 'loses refunds' },
    changed: true,
    deployedIn: [],
  });
  world.merge('one', planText({ shop: '1.0.0' }));
  world.merge('two', planText({ lonely: '1.0.0' }));
  expect((await world.execute()).runs).toMatchObject([
    { plan: 'one', status: 'aborted', problems: [{ code: 'version-blocked' }] },
    { plan: 'two', status: 'finished' },
  ]);
});

test('the first mark stays, and others join it', async () => {
  const { mark } = await block('1.0.0');
  expect(await block('1.0.0', 'something else')).toMatchObject({ mark, changed: false });
  await block('2.0.0', 'slow');
  const marks = (await (await world.ports.readRecords()).marks(['shop'])).get('shop');
  expect([...(marks?.bad ?? [])].map(([version, { reason }]) => [version, reason])).toEqual([
    ['1.0.0', 'loses refunds'],
    ['2.0.0', 'slow'],
  ]);
});

test('it is told who has the version', async () => {
  world.merge('one', planText({ shop: '1.0.0' }));
  await world.execute();
  expect(await block('1.0.0')).toMatchObject({ deployedIn: ['qa'] });
  expect(await block('2.0.0')).toMatchObject({ deployedIn: [] });
});

test('what the catalog does not have is refused', async () => {
  const request = { application: 'shopp', version: '1.0.0', reason: 'x' };
  await expect(blockVersion(world.ports, await world.trusted(), request)).rejects.toThrow(
    "'shopp' is not in the catalog",
  );
});
