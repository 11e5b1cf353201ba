import { beforeEach, describe, expect, test } from '@jest/globals';
import { parseDelivery } from '../../../src/codec/records/delivery.ts';
import { recordsBranch } from '../../../src/domain/layout.ts';
import type { Delivery } from '../../../src/domain/records/debts/delivery.ts';
import { dischargeFollowUp, oweFollowUp } from '../../../src/domain/records/debts/owed-follow-ups.ts';
import {
  type EnvironmentState,
  withApplication,
} from '../../../src/domain/records/environment/environment-state.ts';
import { transact } from '../../../src/usecases/recording/transact.ts';
import { applicationRecord, time } from '../../support/builders.ts';
import type { Interference } from '../../support/memory/memory-repository.ts';
import { createMemoryWorld, type MemoryWorld } from '../../support/memory-world.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

const records = async () => (await world.ports.repository.branches(recordsBranch)).get(recordsBranch);

/** Adds a version, one above what is there. */
function count(state: EnvironmentState): EnvironmentState {
  const before = state.applications.get('shop')?.version ?? '0.0.0';
  return withApplication(state, applicationRecord('shop', `${Number(before.split('.')[0]) + 1}.0.0`));
}

const countUp = (seen: (string | null)[] = []) =>
  transact(world.ports, {
    environment: 'qa',
    decide: (before) => {
      seen.push(before.applications.get('shop')?.version ?? null);
      const state = count(before);
      return { state, message: 'count', value: state.applications.get('shop')?.version };
    },
  });

describe('a change of the records', () => {
  test('is decided on the records and committed', async () => {
    expect(await countUp()).toBe('1.0.0');
    expect(await world.application('shop')).toMatchObject({ version: '1.0.0' });
    expect(world.store.messages.at(-1)).toBe('count');
  });

  test('is decided again on newer records when somebody else was faster', async () => {
    let meddled = false;
    world.store.meddle(async ({ message }): Promise<Interference> => {
      if (meddled || message !== 'count') return 'none';
      meddled = true;
      await countUp();
      return 'none';
    });
    const seen: (string | null)[] = [];
    expect(await countUp(seen)).toBe('2.0.0');
    expect(seen).toEqual([null, '1.0.0']);
  });

  test('of many at once is never lost', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => countUp()));
    expect(answers.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((it) => `${it}.0.0`));
  });

  test('that discharges a debt writes what became of it', async () => {
    const delivery: Delivery = {
      environment: 'qa',
      plan: 'one',
      followUp: { kind: 'retry', target: 'qa', plan: 'one-retry-1', pullRequest: null, reason: null },
      at: time,
    };
    const change = (decide: (before: EnvironmentState) => EnvironmentState) =>
      transact(world.ports, {
        environment: 'qa',
        decide: (before) => ({ state: decide(before), message: 'change', value: undefined }),
      });
    await change((before) => oweFollowUp(before, 'one'));
    expect((await world.state()).record).toMatchObject({ owes: ['one'] });
    await change((before) => dischargeFollowUp(before, delivery));
    expect((await world.state()).record).not.toHaveProperty('owes');
    const path = 'deliveries/qa/one.json';
    const written = await world.ports.repository.read((await records()) ?? '', [path]);
    expect(parseDelivery(path, written.get(path)?.bytes ?? new Uint8Array())).toEqual(delivery);
  });

  test('that changes nothing writes nothing', async () => {
    const before = await records();
    const answer = await transact(world.ports, {
      environment: 'qa',
      decide: (state) => ({ state, message: 'nothing', value: 7 }),
    });
    expect(answer).toBe(7);
    expect(await records()).toBe(before);
  });

  test('that is refused by its decision writes nothing', async () => {
    const before = await records();
    const decide = () => {
      throw new Error('no');
    };
    await expect(transact(world.ports, { environment: 'qa', decide })).rejects.toThrow('no');
    expect(await records()).toBe(before);
  });

  test('that is lost on its way is not tried blindly', async () => {
    world.store.meddle(() => 'unclear');
    await expect(countUp()).rejects.toThrow('the answer was lost');
    expect(await world.application('shop')).toMatchObject({ version: '1.0.0' });
  });
});
