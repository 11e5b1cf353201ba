import { beforeEach, expect, test } from '@jest/globals';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../src/ports/release-repository.ts';
import { awaitUnlocked } from '../../../src/usecases/guarding/await-unlocked.ts';
import { Refusal } from '../../../src/usecases/refusal.ts';
import { operation, run, state } from '../../support/builders.ts';
import { createFakeClock, type FakeClock } from '../../support/fake-clock.ts';

const question = { environment: 'qa', modules: ['shop-api'], operation: 'publish', by: null } as const;
const shop = run('41', { status: 'running', operations: [operation('shop')] });
const lost = new RepositoryUnavailable('the network is down');

let clock: FakeClock;
/** Told at each wait, as what was seen and the seconds that are left. */
let waits: [string, number][];
beforeEach(() => {
  clock = createFakeClock();
  waits = [];
});

/** Looks that show these runs, or fail, one after the other; the last one is repeated. */
async function awaiting(looks: readonly (readonly Run[] | Error)[], limit: number): Promise<string[]> {
  const left = [...looks];
  const readRecords = async () => {
    const look = (left.length > 1 ? left.shift() : left[0]) ?? [];
    if (look instanceof Error) throw look;
    return { environment: async () => state([], look) };
  };
  const onWait: Parameters<typeof awaitUnlocked>[2]['onWait'] = (seen, rest) => {
    const shown = 'locks' in seen ? seen.locks.map((lock) => lock.run.plan).join() : seen.unseen;
    waits.push([shown, Math.round(rest / 1000)]);
  };
  const ports = { readRecords, clock, chance: () => 0 };
  const { locks } = await awaitUnlocked(ports, question, { limit, onWait });
  return locks.map((lock) => lock.run.plan);
}

test('without patience it looks once and waits for nothing', async () => {
  expect(await awaiting([[shop], []], 0)).toEqual(['41']);
  expect(waits).toEqual([]);
});

test('it looks again after growing pauses, until the modules are free', async () => {
  expect(await awaiting([[shop], [shop], [shop], []], 60_000)).toEqual([]);
  expect(waits).toEqual([
    ['41', 60],
    ['41', 59],
    ['41', 57],
  ]);
});

test('it looks once more when the time is over, and not later', async () => {
  const begin = clock.now();
  expect(await awaiting([[shop]], 4_000)).toEqual(['41']);
  expect(clock.now() - begin).toBeLessThan(4_100);
  expect(waits.at(-1)?.[1]).toBe(1);
  waits = [];
  expect(await awaiting([[shop], [shop], [shop], []], 4_000)).toEqual([]);
});

test('records that cannot be read for a while are waited for', async () => {
  expect(await awaiting([lost, [shop], lost, []], 60_000)).toEqual([]);
  expect(waits.map(([shown]) => shown)).toEqual(['the network is down', '41', 'the network is down']);
});

test.each([
  ['at once without patience', [lost], 0],
  ['when the time is over', [[shop], lost], 30_000],
])('records that cannot be read let nothing pass: it rejects %s', async (_, looks, limit) => {
  await expect(awaiting(looks, limit)).rejects.toBe(lost);
});

test('what no waiting helps against rejects at once', async () => {
  const cause = new RepositoryUnusable('the token is wrong');
  await expect(awaiting([cause], 60_000)).rejects.toBe(cause);
  await expect(awaiting([new TypeError('a mistake')], 60_000)).rejects.toThrow('a mistake');
  expect(waits).toEqual([]);
});

test('an environment without records is refused, not free', async () => {
  const readRecords = async () => ({ environment: async () => state([], [], { record: null }) });
  const asked = awaitUnlocked({ readRecords, clock, chance: () => 0 }, question, {
    limit: 60_000,
    onWait: () => {},
  });
  await expect(asked).rejects.toThrow(Refusal);
  await expect(asked).rejects.toMatchObject({ kind: 'wrong', problems: [{ code: 'usage' }] });
});
