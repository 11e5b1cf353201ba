import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Receipt } from '../../../src/ports/notifiers.ts';
import type { NotificationPorts } from '../../../src/usecases/notifications/notification-ports.ts';
import { createTellingWorld, type TellingWorld } from './telling-world.ts';

const notified = [{ slack: { 'url-variable': 'DEPLOYMENT_SECRET_A' } }, { 'release-notes': {} }];

/** What a process asks of the world takes its turn among what the other asks. */
function inTurn(ports: NotificationPorts, scheduler: fc.Scheduler): NotificationPorts {
  const { repository, notifiers } = ports;
  const turn = scheduler.scheduleFunction.bind(scheduler);
  return {
    ...ports,
    repository: { ...repository, commit: turn(repository.commit) },
    readRecords: turn(ports.readRecords),
    notifiers: { post: turn(notifiers.post) },
  };
}

async function afterBoth(world: TellingWorld, scheduler: fc.Scheduler): Promise<void> {
  const both = Promise.all([1, 2].map(() => world.tell(inTurn(world.telling(), scheduler))));
  await scheduler.waitFor(both);
  await both;
}

const failing: Receipt = { kind: 'refused', passing: false, reason: 'it answered 404' };

test('however two processes mix that tell of one run, what was taken is recorded as taken, and nothing stays owed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, fails) => {
      const world = await createTellingWorld();
      world.notify(...notified);
      await world.end('one');
      if (fails) world.notifiers.answers.push(failing);
      await afterBoth(world, scheduler);
      await world.world.clock.sleep(3_600_000);
      await world.tell();
      expect((await world.delivery('one'))?.notifications).toMatchObject([
        { notifier: 'slack-1', state: 'delivered' },
        { notifier: 'release-notes-2', state: 'delivered' },
      ]);
      expect(await world.tells()).toEqual([]);
      expect(new Set(world.notifiers.posted.map(({ id }) => id)).size).toBe(1);
      expect((await world.file('release-notes/qa/shop.md'))?.match(/^## /gm)).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});
