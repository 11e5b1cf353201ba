import { beforeEach, describe, expect, test } from '@jest/globals';
import { type ConfirmationRequest, confirmRun } from '../../../src/usecases/confirming/confirm-run.ts';
import { readAllPlans } from '../../../src/usecases/listing/list-plans.ts';
import { createFollowUpWorld, type FollowUpWorld } from '../../support/follow-up-world.ts';
import { giveCriteria } from '../../support/with-criteria.ts';

let world: FollowUpWorld;
beforeEach(async () => {
  world = await createFollowUpWorld();
});

function confirm(change: Partial<ConfirmationRequest> = {}, pid = 1) {
  const request = { run: { environment: 'qa', plan: 'one' }, by: 'ada', note: null, criteria: undefined };
  return confirmRun(world.world.process(pid), { ...request, ...change });
}

async function listed() {
  const plans = await readAllPlans(world.world.ports, await world.world.trusted());
  return plans.find((it) => it.listed.plan === 'one')?.listed;
}

describe('confirming a run', () => {
  test('is recorded beside it, for all that is left, and changes nothing of it', async () => {
    await world.ended('finished');
    await giveCriteria(world.world, 'met', 'open', 'open');
    const before = await world.world.run('one');
    expect(await listed()).toMatchObject({ offers: ['confirm', 'reuse'] });
    const { confirmation, left } = await confirm({ note: 'all tills are open' });
    expect(confirmation).toEqual({
      by: 'ada',
      at: expect.any(String),
      note: 'all tills are open',
      criteria: [2, 3],
    });
    expect(left).toEqual([]);
    expect(await world.world.run('one')).toEqual(before);
    expect(world.world.store.messages.at(-1)).toBe('qa/one: confirmed by ada');
    expect(await listed()).toMatchObject({ confirmations: [confirmation], offers: ['reuse'] });
  });

  test('again adds, by criterion, and says what is left', async () => {
    await world.ended('finished');
    await giveCriteria(world.world, 'open', 'open', 'open');
    expect(await confirm({ criteria: [3, 1, 3] })).toMatchObject({
      confirmation: { criteria: [1, 3] },
      left: [2],
    });
    const { confirmations, left } = await confirm({ by: 'bob', criteria: [2] });
    expect([confirmations.map(({ by }) => by), left]).toEqual([['ada', 'bob'], []]);
  });

  test('without criteria says that somebody has looked', async () => {
    await world.ended('finished');
    expect(await confirm()).toMatchObject({ confirmation: { criteria: [] }, left: [] });
  });

  test('adds nothing that the same person has said already, as a job does that is run again', async () => {
    await world.ended('finished');
    await giveCriteria(world.world, 'open', 'open');
    const { confirmation } = await confirm();
    const commits = world.world.store.messages.length;
    for (const criteria of [undefined, [2]]) {
      expect(await confirm({ criteria })).toMatchObject({
        ...{ confirmation, confirmations: [confirmation], left: [] },
      });
    }
    expect(world.world.store.messages).toHaveLength(commits);
    expect((await confirm({ by: 'bob', criteria: [2] })).confirmations).toHaveLength(2);
    expect((await confirm({ note: 'seen at night too' })).confirmations).toHaveLength(3);
  });

  test('by many at once keeps what each of them said', async () => {
    await world.ended('finished');
    await Promise.all([2, 3, 4].map((pid) => confirm({ by: `person-${pid}` }, pid)));
    expect((await listed())?.confirmations?.map(({ by }) => by).sort()).toEqual([
      'person-2',
      'person-3',
      'person-4',
    ]);
  });

  test.each([
    ['that is not there', async () => {}, { code: 'run-not-found' }],
    ['that was aborted', () => world.ended('aborted'), { code: 'run-not-finished' }],
  ])('%s is refused', async (_, prepare, problem) => {
    await prepare();
    await expect(confirm()).rejects.toMatchObject({ kind: 'no', problems: [problem] });
  });

  test('by a criterion that it does not have is a mistake', async () => {
    await world.ended('finished');
    await expect(confirm({ criteria: [1] })).rejects.toThrow('has no criterion 1 (it has none)');
    await giveCriteria(world.world, 'open');
    await expect(confirm({ criteria: [2] })).rejects.toThrow('has no criterion 2 (it has 1 alone)');
    await giveCriteria(world.world, 'open', 'met');
    await expect(confirm({ criteria: [3] })).rejects.toMatchObject({ kind: 'wrong' });
    await expect(confirm({ criteria: [3] })).rejects.toThrow('has no criterion 3 (it has 1 to 2)');
  });
});

describe('where a reuse wants it', () => {
  beforeEach(async () => {
    world.world.configure({ qa: { confirm: 'before-reuse', 'promote-to': 'production' } });
    await world.ended('finished');
  });
  const owed = async () => (await world.world.state()).record?.owes ?? [];

  test('a reuse that somebody asks for is refused until then', async () => {
    const { answer } = await world.ask({ kind: 'reuse', target: 'production' });
    expect(answer).toMatchObject({
      plan: null,
      problems: [
        { code: 'run-not-confirmed', message: expect.stringContaining("'deployment-plans confirm qa/one'") },
      ],
    });
    expect(await listed()).toMatchObject({ offers: ['confirm'] });
    await confirm();
    expect((await world.ask({ kind: 'reuse', target: 'production' })).answer).toMatchObject({ plan: 'one' });
  });

  test('one that is owed waits, and is opened afterwards', async () => {
    expect(await world.deliver()).toEqual([]);
    expect(await owed()).toEqual(['one']);
    await confirm();
    expect(await world.deliver()).toMatchObject([
      { delivery: { kind: 'reuse', target: 'production', plan: 'one' } },
    ]);
    expect(await owed()).toEqual([]);
  });

  test('part of the criteria is not enough', async () => {
    await giveCriteria(world.world, 'open', 'open');
    await confirm({ criteria: [1] });
    expect(await world.deliver()).toEqual([]);
    await confirm({ criteria: [2] });
    expect(await world.deliver()).toHaveLength(1);
  });

  test('a retry of an aborted run waits for nobody', async () => {
    const other = await createFollowUpWorld();
    other.world.configure({ qa: { confirm: 'before-reuse' } });
    await other.ended('aborted');
    expect((await other.ask({ kind: 'retry' })).answer).toMatchObject({ plan: 'one-retry-1' });
  });
});
