import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Delivered } from '../../../src/usecases/follow-ups/deliver-follow-ups.ts';
import type { EvaluationPorts } from '../../../src/usecases/pull-requests/evaluation-ports.ts';
import { createFollowUpWorld, type FollowUpWorld } from '../../support/follow-up-world.ts';

/** Everything that a process asks of the world takes its turn among what all others ask. */
function inTurn(ports: EvaluationPorts, scheduler: fc.Scheduler): EvaluationPorts {
  const { repository, forge } = ports;
  const turn = scheduler.scheduleFunction.bind(scheduler);
  return {
    ...ports,
    repository: {
      ...repository,
      refresh: turn(repository.refresh),
      branches: turn(repository.branches),
      commit: turn(repository.commit),
    },
    forge: {
      ...forge,
      openPullRequests: turn(forge.openPullRequests),
      pullRequestsOf: turn(forge.pullRequestsOf),
      openPullRequest: turn(forge.openPullRequest),
    },
    readRecords: turn(ports.readRecords),
  };
}

async function owing(): Promise<FollowUpWorld> {
  const world = await createFollowUpWorld();
  world.world.configure({ qa: { 'on-abort': 'retry' } });
  await world.ended('aborted');
  return world;
}

async function expectOne(world: FollowUpWorld): Promise<void> {
  expect(await world.branches()).toEqual(['plan/qa/one-retry-1']);
  expect([...world.forge.pullRequests.values()].map(({ branch }) => branch)).toEqual(['plan/qa/one-retry-1']);
  expect((await world.world.state()).record?.owes).toBeUndefined();
}

/** The plan that each delivery is, or that it is still owed. */
function told(delivered: readonly Delivered[]): string {
  return delivered.map(({ delivery }) => (delivery === null ? 'owed' : delivery.plan)).join();
}

/** Two processes deliver at once, in every order that the scheduler makes up. */
async function deliverTwice(world: FollowUpWorld, scheduler: fc.Scheduler): Promise<void> {
  const both = Promise.all([2, 3].map((pid) => world.deliver(inTurn(world.process(pid), scheduler))));
  await scheduler.waitFor(both);
  for (const one of await both) expect(['', 'one-retry-1']).toContain(told(one));
  await expectOne(world);
  const deliveries = world.world.store.messages.filter((it) => it.startsWith('retry of qa/one: '));
  expect(deliveries).toEqual(['retry of qa/one: qa/one-retry-1']);
}

test('however two deliveries mix, there is one plan and one pull request, and both know it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => deliverTwice(await owing(), scheduler)),
    { numRuns: 40 },
  );
});

test('however two deliveries mix that find a branch which nobody has proposed, there is one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const world = await owing();
      world.forge.fail('openPullRequest', { effect: false });
      await world.deliver();
      await deliverTwice(world, scheduler);
    }),
    { numRuns: 40 },
  );
});

test('however a delivery mixes with a person who asks for the same, there is one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const world = await owing();
      const ports = inTurn(world.process(2), scheduler);
      await scheduler.waitFor(Promise.all([world.deliver(ports), world.ask({ kind: 'retry' })]));
      await expectOne(world);
    }),
    { numRuns: 30 },
  );
});
