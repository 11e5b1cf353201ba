import { beforeEach, describe, expect, test } from '@jest/globals';
import { mostTries } from '../../../src/domain/notifications/next-try.ts';
import type { Receipt } from '../../../src/ports/notifiers.ts';
import { createTellingWorld, type TellingWorld } from './telling-world.ts';

const hour = 3_600_000;
const webhook = {
  webhook: { url: 'https://hooks.example.com/plans', secret: 'DEPLOYMENT_SECRET_KEY' },
};
const slack = { slack: { 'url-variable': 'DEPLOYMENT_SECRET_SLACK' } };
const failing = (passing: boolean): Receipt => ({ kind: 'refused', passing, reason: 'it answered 500' });

let world: TellingWorld;
beforeEach(async () => {
  world = await createTellingWorld();
});

const sent = () => world.notifiers.posted.map(({ id }) => id.split('/')[2]);

describe('an ended run', () => {
  test('is told to everybody who asked for it, and each message is recorded', async () => {
    world.notify(webhook, { ...slack, on: ['aborted'] }, slack);
    await world.end('one');
    expect((await world.tell()).map(({ notification }) => notification)).toMatchObject([
      { notifier: 'webhook-1', event: 'finished', state: 'delivered' },
      { notifier: 'slack-3', event: 'finished', state: 'delivered' },
    ]);
    expect(world.notifiers.posted).toMatchObject([
      {
        address: { kind: 'literal', url: 'https://hooks.example.com/plans' },
        signedBy: 'DEPLOYMENT_SECRET_KEY',
      },
      { address: { kind: 'variable', variable: 'DEPLOYMENT_SECRET_SLACK' }, signedBy: null },
    ]);
    expect(await world.delivery('one')).toMatchObject({
      notifications: [
        { notifier: 'webhook-1', tries: [{ problem: null }] },
        { notifier: 'slack-3', tries: [{ problem: null }] },
      ],
    });
    expect(await world.tells()).toEqual([]);
  });

  test('is told once', async () => {
    world.notify(webhook);
    await world.end('one');
    await world.tell();
    expect(await world.tell()).toEqual([]);
    expect(sent()).toEqual(['webhook-1']);
  });

  test('is told alone where only it is asked for', async () => {
    world.notify(webhook);
    await world.end('one');
    await world.end('two');
    await world.tell(world.telling(), 'two');
    expect(await world.tells()).toEqual(['one']);
  });

  test('that was aborted is told to nobody who has not asked for that', async () => {
    world.notify(webhook);
    await world.end('one', { status: 'aborted' });
    expect(await world.tell()).toEqual([]);
    expect([sent(), await world.tells()]).toEqual([[], []]);
  });

  test('is told as its environment was configured at the claim', async () => {
    world.notify(webhook);
    await world.end('one');
    world.notify(slack, slack);
    await world.tell();
    expect(sent()).toEqual(['webhook-1']);
  });

  test('that was refused at its claim is told as the environment is configured now', async () => {
    world.notify({ ...webhook, on: ['aborted'] });
    await world.end('one', { status: 'aborted', configuration: null });
    await world.tell();
    expect(sent()).toEqual(['webhook-1']);
  });
});

describe('a message that is not taken', () => {
  beforeEach(async () => {
    world.notify(webhook);
    await world.end('one');
  });

  const tried = async () => (await world.delivery('one'))?.notifications?.[0]?.tries.length;

  test('is sent again at once as long as that may help, with the same id', async () => {
    world.notifiers.answers.push(failing(true), failing(true));
    expect(await world.tell()).toMatchObject([{ notification: { state: 'delivered' } }]);
    expect(await tried()).toBe(3);
    expect(new Set(world.notifiers.posted.map(({ id }) => id)).size).toBe(1);
  });

  test('stays owed, is left alone until its time has come, and is sent then', async () => {
    world.notifiers.answers.push(failing(true), failing(true), failing(true));
    expect(await world.tell()).toMatchObject([{ notification: { state: 'owed' } }]);
    expect(await world.tells()).toEqual(['one']);
    expect(await world.tell()).toEqual([]);
    await world.world.clock.sleep(hour);
    expect(await world.tell()).toMatchObject([{ notification: { state: 'delivered' } }]);
    expect([await tried(), await world.tells()]).toEqual([4, []]);
  });

  test('is not sent again at once when that cannot help', async () => {
    world.notifiers.answers.push(failing(false));
    expect(await world.tell()).toMatchObject([{ notification: { state: 'owed' } }]);
    expect(world.notifiers.posted).toHaveLength(1);
  });

  test('is given up after all its tries, and no longer owed', async () => {
    for (let round = 0; round < mostTries; round += 1) {
      world.notifiers.answers.push(failing(false));
      await world.tell();
      await world.world.clock.sleep(25 * hour);
    }
    expect(await world.delivery('one')).toMatchObject({ notifications: [{ state: 'given-up' }] });
    expect([await tried(), await world.tells()]).toEqual([mostTries, []]);
  });

  test('keeps no other message waiting', async () => {
    world.notify(webhook, slack);
    await world.end('two');
    world.notifiers.answers.push(failing(false), failing(false));
    await world.tell();
    expect(sent()).toEqual(['webhook-1', 'webhook-1', 'slack-2']);
  });

  test('changes nothing about the run', async () => {
    const before = await world.world.run('one');
    world.notifiers.answers.push(failing(false));
    await world.tell();
    expect(await world.world.run('one')).toEqual(before);
  });
});

test('receivers that are silent hold nobody up for long, and the others are told later', async () => {
  world.notify(webhook);
  const plans = Array.from({ length: 30 }, (_, index) => `plan-${index}`);
  for (const plan of plans) await world.end(plan);
  world.notifiers.answers.push(...Array.from({ length: 90 }, () => failing(true)));
  const first = (await world.tell()).length;
  expect(first).toBeLessThan(plans.length);
  world.notifiers.answers.length = 0;
  const rest = await world.tell();
  expect(rest.length).toBe(plans.length - first);
});

describe('a process that is stopped', () => {
  test('right after it has sent something leaves that one message to be sent again', async () => {
    world.notify(webhook, slack);
    await world.end('one');
    let isDead = false;
    const notifiers = {
      post: async (message: Parameters<typeof world.notifiers.post>[0]) => {
        const receipt = await world.notifiers.post(message);
        isDead = message.signedBy === null;
        return receipt;
      },
    };
    world.world.store.meddle(() => (isDead ? 'refused' : 'none'));
    await expect(world.tell(world.telling({ notifiers }))).rejects.toThrow();
    isDead = false;
    expect(await world.tell()).toMatchObject([{ notification: { notifier: 'slack-2' } }]);
    expect(sent()).toEqual(['webhook-1', 'slack-2', 'slack-2']);
    const [, first, second] = world.notifiers.posted;
    expect(first?.id).toBe(second?.id);
    expect(await world.tells()).toEqual([]);
  });
});
