import { expect, test } from '@jest/globals';
import { createFollowUpWorld, type FollowUpWorld } from '../../support/follow-up-world.ts';
import type { ForgeMethod } from '../../support/memory/memory-forge.ts';
import type { Interference } from '../../support/memory/memory-repository.ts';

async function owing(): Promise<FollowUpWorld> {
  const world = await createFollowUpWorld();
  world.world.configure({ qa: { 'on-abort': 'retry' } });
  await world.ended('aborted');
  return world;
}

/** One plan, one pull request, nothing owed any more. */
async function expectDelivered(world: FollowUpWorld): Promise<void> {
  expect(await world.branches()).toEqual(['plan/qa/one-retry-1']);
  expect([...world.forge.pullRequests.values()]).toMatchObject([
    { branch: 'plan/qa/one-retry-1', open: true },
  ]);
  expect((await world.world.state()).record?.owes).toBeUndefined();
  expect(await world.deliver()).toEqual([]);
}

const asked: readonly (readonly [ForgeMethod, number])[] = [
  ['openPullRequests', 1],
  ['openPullRequests', 2],
  ['pullRequestsOf', 1],
  ['openPullRequest', 1],
];
const faults = asked.flatMap(([method, nth]) => [true, false].map((effect) => ({ method, nth, effect })));

test.each(faults)(
  'the next one makes up for a $method that fails ($nth, taking effect: $effect)',
  async (fault) => {
    const world = await owing();
    const { method, nth, effect } = fault;
    world.forge.fail(method, { effect }, nth);
    const [first] = await world.deliver();
    if (first?.delivery === null) {
      expect(first.problems).toContainEqual(expect.objectContaining({ code: 'source-unreachable' }));
      await world.deliver();
    }
    await expectDelivered(world);
  },
);

const commits = (['refused', 'unclear', 'unusable', 'moved'] as const).flatMap((what) =>
  [1, 2].map((nth) => ({ what, nth })),
);

test.each(commits)(
  'the next one makes up for a commit that is $what ($nth: branch, then records)',
  async ({ what, nth }) => {
    const world = await owing();
    let left = nth;
    world.world.store.meddle((): Interference => {
      left -= 1;
      return left === 0 ? what : 'none';
    });
    await world.deliver();
    await world.deliver();
    await expectDelivered(world);
  },
);

test('what failed for want of rights stays owed, and says so every time', async () => {
  const world = await owing();
  world.forge.fail('openPullRequest', { effect: false });
  world.forge.fail('openPullRequest', { effect: false }, 2);
  for (let round = 1; round <= 2; round += 1) {
    expect(await world.deliver()).toMatchObject([{ delivery: null, answer: { plan: 'one-retry-1' } }]);
    expect((await world.world.state()).record?.owes).toEqual(['one']);
  }
  await world.deliver();
  await expectDelivered(world);
});
