import { expect, test } from '@jest/globals';
import { RecordUnreadable } from '../../../src/codec/records/record-file.ts';
import { takenRequest, takeRequest } from '../../../src/usecases/requesting/take-request.ts';
import { createMemoryWorld } from '../../support/memory-world.ts';

const first = { issue: 41, environment: 'qa', plan: 'one' };

test('of many who take an issue at once all get the same plan', async () => {
  const world = await createMemoryWorld();
  const wishes = ['qa', 'production'].flatMap((environment) =>
    ['a', 'b', 'c'].map((plan) => ({ issue: 41, environment, plan })),
  );
  const taken = await Promise.all(wishes.map((wish, at) => takeRequest(world.process(at + 2), wish)));
  expect(new Set(taken.map((it) => JSON.stringify(it))).size).toBe(1);
  expect(await takenRequest(world.ports, 41)).toEqual(taken[0]);
});

test('other issues are taken for themselves', async () => {
  const { ports } = await createMemoryWorld();
  expect(await takenRequest(ports, 41)).toBeUndefined();
  expect(await takeRequest(ports, first)).toEqual(first);
  expect(await takenRequest(ports, 4)).toBeUndefined();
});

test('a record that cannot be read stops it', async () => {
  const { ports, store } = await createMemoryWorld();
  store.commit({ branch: 'deployment-records', files: { 'requests/41.json': '{"schema":1}' } });
  await expect(takeRequest(ports, first)).rejects.toThrow(RecordUnreadable);
});
