import { beforeEach, describe, expect, test } from '@jest/globals';
import { startRuns } from '../../../../src/usecases/execution/start-runs.ts';
import { pauseEnvironment } from '../../../../src/usecases/stopping/pause-environment.ts';
import { createMemoryJobs } from '../../../support/memory/memory-jobs.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';

/** The clock of the world; it begins on a Friday. */
const hour = 3_600_000;
let world: MemoryWorld;
let started: number;

beforeEach(async () => {
  world = await createMemoryWorld();
  started = world.clock.now();
});

const inHours = (hours: number) => new Date(started + hours * hour).toISOString();
const timing = (times: { 'not-before'?: string; 'not-after'?: string }) =>
  planText({ shop: '1.0.0' }, { timing: times });

describe('a run that waits for its time', () => {
  test('says until when, keeps no place, and starts when it has come', async () => {
    world.merge('one', timing({ 'not-before': inHours(2) }));
    world.merge('two', planText({ shop: '1.0.0' }));
    expect((await world.execute()).runs).toMatchObject([
      { plan: 'one', status: 'waiting', waitingFor: [{ plan: null, reason: 'window', until: inHours(2) }] },
      { plan: 'two', status: 'finished' },
    ]);
    await world.clock.sleep(2 * hour);
    expect((await world.execute()).runs).toMatchObject([{ plan: 'one', status: 'finished', waitingFor: [] }]);
  });

  test('is refused when its last moment has passed, without asking anybody', async () => {
    world.configure({ qa: { windows: { freeze: [{ from: inHours(-1), to: inHours(3) }] } } });
    world.merge('one', timing({ 'not-after': inHours(5) }));
    expect((await world.execute()).runs).toMatchObject([
      { status: 'waiting', waitingFor: [{ reason: 'freeze', until: inHours(3) }] },
    ]);
    world.sources.repositories.delete('acme/shop');
    await world.clock.sleep(6 * hour);
    expect((await world.execute()).runs).toMatchObject([
      {
        status: 'aborted',
        endedBy: 'system',
        reason: expect.stringMatching(/^window-unreachable: not-after .* has passed/),
        problems: [{ code: 'window-unreachable', file: 'plans/one.yml', line: 6 }],
      },
    ]);
  });

  test('is refused also while it could not start for other plans, or is paused', async () => {
    world.merge('one', timing({ 'not-after': inHours(1) }));
    await pauseEnvironment(world.ports, { environment: 'qa', reason: 'database moves' });
    expect((await world.execute()).runs).toMatchObject([{ status: 'waiting' }]);
    await world.clock.sleep(2 * hour);
    expect((await world.execute()).runs).toMatchObject([{ status: 'aborted' }]);
  });

  test('waits anew for a freeze that was configured meanwhile', async () => {
    world.merge('one', timing({ 'not-before': inHours(1) }));
    await world.execute();
    await world.clock.sleep(hour);
    const freeze = [{ from: inHours(0), to: inHours(8), reason: 'audit' }];
    world.configure({ qa: { windows: { freeze } } });
    expect((await world.execute()).runs).toMatchObject([
      {
        status: 'waiting',
        waitingFor: [{ reason: 'freeze', until: inHours(8), why: 'audit', timezone: 'UTC' }],
      },
    ]);
  });
});

test('a run with a blocked application waits until it is blocked no more', async () => {
  world.configure({ qa: { blocked: [{ application: 'shop', reason: 'incident 42' }] } });
  world.merge('one', planText({ shop: '1.0.0' }));
  world.merge('two', planText({ lonely: '1.0.0' }));
  expect((await world.execute()).runs).toMatchObject([
    { plan: 'one', status: 'waiting', waitingFor: [{ reason: 'block', why: 'shop: incident 42' }] },
    { plan: 'two', status: 'finished' },
  ]);
  world.configure({ qa: {} });
  expect((await world.execute()).runs).toMatchObject([{ plan: 'one', status: 'finished' }]);
});

describe('a block of an application of which nothing is left to do', () => {
  const blocked = { qa: { blocked: [{ application: 'shop', reason: 'incident 42' }] } };

  test('holds up nobody', async () => {
    await world.adopt('qa', { application: 'shop', version: '2.0.0' });
    world.configure(blocked);
    world.merge('one', planText({ shop: '2.0.0', lonely: '1.0.0' }));
    expect((await world.execute()).runs).toMatchObject([
      { plan: 'one', status: 'finished', operations: [{ state: 'skipped' }, { state: 'succeeded' }] },
    ]);
  });

  test('holds up a run that has something to do by the time of its claim, and that stands in its record', async () => {
    await world.adopt('qa', { application: 'shop', version: '2.0.0' });
    const hold = { 'not-before': inHours(1) };
    world.merge('one', planText({ shop: '2.0.0', lonely: '1.0.0' }, { timing: hold }));
    await world.execute();
    expect((await world.run('one')).operations).toMatchObject([{ state: 'skipped' }, { state: 'pending' }]);
    await world.adopt('qa', { application: 'shop', version: '1.0.0' });
    world.configure(blocked);
    await world.clock.sleep(hour);
    expect((await world.execute()).runs).toMatchObject([
      {
        status: 'waiting',
        waitingFor: [{ reason: 'block', why: 'shop: incident 42' }],
        operations: [{ state: 'pending' }, { state: 'pending' }],
      },
    ]);
  });

  describe('since another run did it', () => {
    const inTwoHours = () => ({ timing: { 'not-before': inHours(2) } });

    async function doFirst(waiting: string, other: string): Promise<void> {
      world.merge('one', waiting);
      world.merge('two', other);
      await world.execute();
      expect(await world.run('two')).toMatchObject({ status: 'finished' });
      world.configure(blocked);
      await world.clock.sleep(3 * hour);
    }

    test('holds up nobody, and nobody is overtaken', async () => {
      const one = planText({ shop: '2.0.0', lonely: '2.0.0' }, inTwoHours());
      await doFirst(one, planText({ shop: '2.0.0' }));
      world.merge('three', planText({ lonely: '3.0.0' }));
      await world.execute();
      expect(await world.run('one')).toMatchObject({
        status: 'finished',
        operations: [{ state: 'skipped', reason: 'already-deployed' }, { state: 'succeeded' }],
      });
      expect((await world.application('lonely'))?.version).toBe('3.0.0');
    });

    test('lets a run end that has nothing else to do', async () => {
      const same = { shop: '2.0.0' };
      await doFirst(planText(same, inTwoHours()), planText(same));
      expect((await world.execute()).runs).toMatchObject([
        { plan: 'one', status: 'finished', operations: [{ state: 'skipped' }] },
      ]);
    });

    test('lets a job be asked for', async () => {
      const one = planText({ shop: '2.0.0', lonely: '2.0.0' }, inTwoHours());
      await doFirst(one, planText({ shop: '2.0.0' }));
      const jobs = createMemoryJobs();
      await startRuns({ ...world.ports, starter: jobs }, await world.trusted(), 'qa');
      expect(jobs.started).toEqual(['qa/one']);
      expect(world.store.messages).toContain('qa: skip what is done');
    });

    test('holds up who has more to do there than that', async () => {
      const one = planText({ shop: '3.0.0', lonely: '2.0.0' }, inTwoHours());
      await doFirst(one, planText({ shop: '2.0.0' }));
      await world.execute();
      expect(await world.run('one')).toMatchObject({ status: 'waiting', waitingFor: [{ reason: 'block' }] });
    });
  });

  test('does not keep its run from being withdrawn', async () => {
    await world.adopt('qa', { application: 'shop', version: '2.0.0' });
    world.merge(
      'one',
      planText({ shop: '2.0.0', lonely: '1.0.0' }, { timing: { 'not-before': inHours(1) } }),
    );
    await world.execute();
    world.merge('one', null);
    await world.execute();
    expect(await world.run('one')).toMatchObject({
      status: 'aborted',
      operations: [{ reason: 'already-deployed' }, { reason: expect.stringContaining('withdrawn') }],
    });
  });
});
