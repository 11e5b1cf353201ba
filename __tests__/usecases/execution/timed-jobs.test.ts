import { beforeEach, describe, expect, test } from '@jest/globals';
import { neverDue } from '../../../src/ports/hand-over.ts';
import { type StartedRuns, startRuns } from '../../../src/usecases/execution/start-runs.ts';
import { reconcile } from '../../../src/usecases/reconcile.ts';
import { pauseEnvironment, unpauseEnvironment } from '../../../src/usecases/stopping/pause-environment.ts';
import { createMemoryJobs, type MemoryJobs } from '../../support/memory/memory-jobs.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

const hour = 3_600_000;
let world: MemoryWorld;
let jobs: MemoryJobs;
let began: number;
beforeEach(async () => {
  world = await createMemoryWorld();
  jobs = createMemoryJobs();
  began = world.clock.now();
});

const inHours = (hours: number) => new Date(began + hours * hour).toISOString();
const start = async (): Promise<StartedRuns> =>
  startRuns({ ...world.process(2), starter: jobs }, await world.trusted(), 'qa');
const sweep = async () =>
  reconcile({
    ...{ ports: world.process(2), trusted: await world.trusted(), stop: world.stop.signal },
    ...{ handOver: neverDue, starter: jobs },
  });

function freezeUntil(hours: number, others: object = {}): void {
  const freeze = [{ from: inHours(-1), to: inHours(hours), reason: 'audit' }];
  world.configure({ qa: { windows: { freeze }, 'override-approvers': ['erin'], ...others } });
}

describe('a job is asked for', () => {
  test('by the first sweep after the time of a plan has come, and by none before', async () => {
    world.merge('one', planText({ shop: '1.0.0' }, { timing: { 'not-before': inHours(2) } }));
    expect(await start()).toMatchObject({
      started: [],
      waiting: [{ plan: 'one', waitingFor: [{ reason: 'window', until: inHours(2) }] }],
    });
    await world.clock.sleep(2 * hour - 60_000);
    expect((await sweep()).started).toEqual([]);
    await world.clock.sleep(60_000);
    expect((await sweep()).started).toMatchObject([{ plan: 'one' }]);
    expect((await world.execute({ plan: 'one' })).runs).toMatchObject([{ status: 'finished' }]);
  });

  test('for a plan that is frozen and asks for an override, and what its job found stays noted', async () => {
    freezeUntil(8);
    const override = { freeze: 'it cannot wait' };
    world.merge('one', planText({ shop: '1.0.0' }, { override }));
    await start();
    expect(jobs.started).toEqual(['qa/one']);
    await world.execute({ plan: 'one' });
    const noted = await world.run('one');
    expect(noted).toMatchObject({ status: 'waiting', waitingFor: [{ reason: 'freeze', until: inHours(8) }] });
    jobs.begin();
    await start();
    expect(jobs.started).toEqual(['qa/one', 'qa/one']);
    expect(await world.run('one')).toEqual(noted);
  });

  test('for a plan whose last moment has passed, which is refused there', async () => {
    freezeUntil(3);
    world.merge('one', planText({ shop: '1.0.0' }, { timing: { 'not-after': inHours(5) } }));
    await start();
    expect(jobs.started).toEqual([]);
    await world.clock.sleep(6 * hour);
    await start();
    expect(jobs.started).toEqual(['qa/one']);
    expect((await world.execute({ plan: 'one' })).runs).toMatchObject([{ status: 'aborted' }]);
  });

  test('for what waited for the end of a pause', async () => {
    await pauseEnvironment(world.ports, { environment: 'qa', reason: 'database moves' });
    world.merge('one', planText({ shop: '1.0.0' }));
    await start();
    expect(jobs.started).toEqual([]);
    await unpauseEnvironment(world.ports, 'qa');
    await start();
    expect(jobs.started).toEqual(['qa/one']);
  });
});

describe('a plan whose override nobody has approved, as a job found,', () => {
  const override = { freeze: 'it cannot wait' };

  /** Two plans that would override a freeze; a job has looked at the first one. */
  async function lookAtFirst(first: string, second: string): Promise<void> {
    world.merge('one', planText({ [first]: '2.0.0' }, { override }));
    world.merge('two', planText({ [second]: '2.0.0' }, { override }));
    await start();
    expect(jobs.started).toEqual(['qa/one']);
    await world.execute({ plan: 'one' });
    jobs.begin();
  }

  beforeEach(() => freezeUntil(8));

  test.each<[string, number, string, string]>([
    ['which is alone when it runs,', 1, 'audit', 'lonely'],
    ['which collides with the next,', 3, 'shop', 'shop'],
  ])('%s keeps no other one from a job, and gets one again itself', async (_, limit, first, second) => {
    freezeUntil(8, { 'parallel-plans': limit });
    await lookAtFirst(first, second);
    await start();
    expect(jobs.started.slice(1)).toEqual(['qa/one', 'qa/two']);
    await world.execute({ plan: 'two', approvedBy: ['erin'] });
    expect(await world.run('two')).toMatchObject({ status: 'finished' });
  });

  test('gets one again also behind a plan like it', async () => {
    await lookAtFirst('shop', 'shop');
    await world.execute({ plan: 'two' });
    await start();
    expect(jobs.started.slice(1)).toEqual(['qa/one', 'qa/two']);
  });

  test('has its place again when the freeze has ended', async () => {
    await lookAtFirst('shop', 'shop');
    await world.clock.sleep(8 * hour);
    await start();
    expect(jobs.started.slice(1)).toEqual(['qa/one']);
    expect(await world.run('two')).toMatchObject({ waitingFor: [{ plan: 'qa/one' }] });
  });
});

test('what a plan waits for is told again when it changes, and not when time passes', async () => {
  freezeUntil(3);
  world.merge('one', planText({ shop: '1.0.0' }));
  const told: boolean[] = [];
  const look = async () => {
    const ports = world.process(2);
    const progress = {
      ...ports.progress,
      waiting: (_: unknown, { begins }: { begins: boolean }) => told.push(begins),
    };
    await startRuns({ ...ports, progress, starter: jobs }, await world.trusted(), 'qa');
  };
  await look();
  await world.clock.sleep(hour);
  await look();
  freezeUntil(9);
  await look();
  expect(told).toEqual([true, false, true]);
});
