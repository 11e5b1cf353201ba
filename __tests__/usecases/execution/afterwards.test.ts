import { beforeEach, expect, test } from '@jest/globals';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { failed } from '../../support/scripted-deployer.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  world.configure({ qa: { 'on-abort': 'retry', 'promote-to': 'production' } });
});

const owed = async () => (await world.state()).record?.owes;

test('a run that is aborted is owed a retry from the very commit that ends it', async () => {
  world.deployer.script('shop', { open: () => failed });
  world.merge('one', planText({ shop: '2.0.0' }));
  const { runs } = await world.execute();
  expect(runs).toMatchObject([{ afterwards: { onAbort: 'retry', promoteTo: 'production' } }]);
  expect(await owed()).toEqual(['one']);
  expect(world.store.messages.at(-1)).toContain('run aborted');
});

test('a run that is refused at its claim is owed one as well', async () => {
  world.merge('one', planText({ shop: '9.0.0' }));
  const { runs } = await world.execute();
  expect(runs).toMatchObject([{ status: 'aborted', afterwards: { onAbort: 'retry' } }]);
  expect(await owed()).toEqual(['one']);
});

test('a run that has finished is owed a reuse, whatever is configured by then', async () => {
  world.deployer.script('shop', {
    open: () => {
      world.configure({});
      return { outcome: 'succeeded', reason: null };
    },
  });
  world.merge('one', planText({ shop: '2.0.0' }));
  await world.execute();
  expect(await owed()).toEqual(['one']);
});

test('a run with nothing left to do has finished, and is owed a reuse', async () => {
  world.configure({});
  world.merge('one', planText({ shop: '2.0.0' }));
  await world.execute();
  world.configure({ qa: { 'promote-to': 'production' } });
  world.merge('two', planText({ shop: '2.0.0' }));
  const { runs } = await world.execute();
  expect(runs).toMatchObject([{ status: 'finished', operations: [{ state: 'skipped' }] }]);
  expect(await owed()).toEqual(['two']);
});

test('nothing is owed where nothing is configured', async () => {
  world.configure({});
  world.merge('one', planText({ shop: '2.0.0' }));
  const { runs } = await world.execute();
  expect(runs[0]).not.toHaveProperty('afterwards');
  expect(await owed()).toBeUndefined();
});

test('a run whose plan was withdrawn is owed nothing', async () => {
  world.merge('one', planText({ shop: '2.0.0' }));
  world.merge('two', planText({ shop: '3.0.0' }));
  world.deployer.script('shop', {
    open: () => {
      world.merge('two', null);
      return failed;
    },
  });
  await world.execute();
  expect(await world.run('two')).toMatchObject({ status: 'aborted', endedBy: 'operator' });
  expect(await owed()).toEqual(['one']);
});
