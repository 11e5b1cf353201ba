import { beforeEach, describe, expect, test } from '@jest/globals';
import { resolveHolder, resolveOperation } from '../../src/usecases/resolve.ts';
import { commit } from '../support/builders.ts';
import { createMemoryWorld, type MemoryWorld, planText, type WorldPorts } from '../support/memory-world.ts';
import { failed, succeeded } from '../support/scripted-deployer.ts';

const one = { environment: 'qa', plan: 'one' };

let world: MemoryWorld;
let person: WorldPorts;
beforeEach(async () => {
  world = await createMemoryWorld();
  person = world.process(2);
});

/** Process 1 executes plan `one` and hangs while `shop` (process group 1001) is under way. */
async function beginAndHang(): Promise<void> {
  world.merge('one', planText({ shop: '2.0.0' }));
  await new Promise<void>((resolve) => {
    const open = () => {
      resolve();
      return new Promise<never>(() => {});
    };
    world.deployer.script('shop', { open });
    void world.execute();
  });
}

describe('declaring a holder dead', () => {
  test('ends the run, its operation unknown', async () => {
    await beginAndHang();
    world.machine.die(1);
    world.machine.die(1001);
    expect(await resolveHolder(person, one)).toMatchObject({
      status: 'aborted',
      endedBy: 'system',
      reason: 'a person declared its holder dead',
      operations: [{ state: 'unknown' }],
    });
    expect((await world.state()).active.size).toBe(0);
  });

  test.each([
    { what: 'the holder is alive', dead: [1001], says: 'process 1 on this host, which is alive' },
    { what: 'what it started is alive', dead: [1], says: 'the deployment of shop is still running' },
  ])('is refused while $what', async ({ dead, says }) => {
    await beginAndHang();
    for (const pid of dead) world.machine.die(pid);
    await expect(resolveHolder(person, one)).rejects.toMatchObject({
      kind: 'no',
      message: expect.stringContaining(says),
    });
    expect(await world.run('one')).toMatchObject({ status: 'running', epoch: 1 });
  });

  test('is refused for a run that has ended, and for one that nobody knows', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    await expect(resolveHolder(person, one)).rejects.toThrow('there is no holder to declare dead');
    await expect(resolveHolder(person, { ...one, plan: 'two' })).rejects.toMatchObject({
      problems: [{ code: 'run-not-found', plan: 'qa/two' }],
    });
  });
});

describe('saying what became of an operation', () => {
  const declare = (outcome: 'succeeded' | 'failed', application = 'shop') =>
    resolveOperation(person, one, { application, outcome });

  beforeEach(async () => {
    await world.adopt('qa', { application: 'shop', version: '1.0.0' });
    world.deployer.script('shop', {
      open: () => ({ outcome: 'unknown', reason: 'the machine was restarted' }),
    });
    world.merge('one', planText({ shop: '2.0.0', lonely: '2.0.0' }));
    await world.execute();
  });

  test('that it succeeded makes it what is deployed, and the run stays as it ended', async () => {
    const before = await world.run('one');
    await declare('succeeded');
    expect(await world.run('one')).toEqual(before);
    expect(await world.application('shop')).toMatchObject({
      version: '2.0.0',
      plan: 'qa/one',
      uncertain: false,
      uncertainBy: null,
      durations: [],
    });
  });

  test('that it failed leaves what was there, for certain', async () => {
    await declare('failed');
    expect(await world.application('shop')).toMatchObject({
      version: '1.0.0',
      failed: '2.0.0',
      uncertain: false,
    });
  });

  test('is possible once', async () => {
    await declare('failed');
    await expect(declare('succeeded')).rejects.toThrow('nothing about shop is left open by qa/one');
  });

  test('is refused for one about which nothing is open', async () => {
    await expect(declare('failed', 'lonely')).rejects.toMatchObject({ kind: 'no' });
  });

  test('is wrong for one that the run does not have', async () => {
    await expect(declare('failed', 'audit')).rejects.toMatchObject({ kind: 'wrong' });
  });

  test('is wanted of each plan that has left it open', async () => {
    world.deployer.script('shop', { open: () => failed });
    world.merge('two', planText({ shop: '3.0.0' }));
    await world.execute();
    await resolveOperation(person, { ...one, plan: 'two' }, { application: 'shop', outcome: 'failed' });
    expect(await world.application('shop')).toMatchObject({ uncertain: true, uncertainBy: 'qa/one' });
    await declare('succeeded');
    expect(await world.application('shop')).toMatchObject({ version: '2.0.0', uncertain: false });
  });

  test('is no longer needed when a later plan has succeeded', async () => {
    world.deployer.script('shop', { open: () => succeeded });
    world.merge('two', planText({ shop: '3.0.0' }));
    await world.execute();
    await expect(declare('failed')).rejects.toThrow('nothing about shop is left open');
  });
});

describe('saying what became of an operation that could not be taken back', () => {
  const backedOut = () => resolveOperation(person, one, { application: 'shop', outcome: 'failed' });

  beforeEach(async () => {
    await world.adopt('qa', { application: 'shop', version: '1.0.0' });
    world.deployer.script('shop', {
      open: ({ order }) => (order.action === 'backout' ? failed : succeeded),
    });
    world.deployer.script('lonely', { open: () => failed });
    const backout = { strategy: 'automatic' };
    world.merge('one', planText({ shop: '2.0.0', lonely: '2.0.0' }, { backout, 'on-failure': 'continue' }));
    await world.execute();
    expect(await world.application('shop')).toMatchObject({ version: '2.0.0', uncertain: true });
  });

  test('that nothing of it is left makes the version before what is deployed', async () => {
    await backedOut();
    expect(await world.application('shop')).toMatchObject({
      ...{ version: '1.0.0', commit: commit('c1'), plan: null, failed: null, uncertain: false },
      versions: new Map([['1.0.0', commit('c1')]]),
    });
    await expect(backedOut()).rejects.toThrow('nothing about shop is left open by qa/one');
  });

  test('that it succeeded leaves the version that it has brought', async () => {
    await resolveOperation(person, one, { application: 'shop', outcome: 'succeeded' });
    expect(await world.application('shop')).toMatchObject({
      ...{ version: '2.0.0', plan: 'qa/one', uncertain: false },
    });
  });
});

test('saying what became of an operation of a run that has not ended is refused, with what to do', async () => {
  await beginAndHang();
  const declared = { application: 'shop', outcome: 'failed' } as const;
  await expect(resolveOperation(person, one, declared)).rejects.toThrow(
    "'deployment-plans resolve qa/one' ends it",
  );
});
