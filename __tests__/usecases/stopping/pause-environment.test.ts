import { beforeEach, describe, expect, test } from '@jest/globals';
import { Refusal } from '../../../src/usecases/refusal.ts';
import { pauseEnvironment, unpauseEnvironment } from '../../../src/usecases/stopping/pause-environment.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { succeeded } from '../../support/scripted-deployer.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

const pause = (reason: string) => pauseEnvironment(world.ports, { environment: 'qa', reason });

describe('a pause', () => {
  test('keeps merged plans waiting, with who and why, until it ends', async () => {
    expect(await pause('database moves')).toMatchObject({
      environment: 'qa',
      pause: { reason: 'database moves' },
      changed: true,
    });
    world.merge('one', planText({ shop: '1.0.0' }));
    const { by } = (await pause('again')).pause;
    expect((await world.execute()).runs).toMatchObject([
      {
        status: 'waiting',
        waitingFor: [{ plan: null, reason: 'pause', until: null, why: `${by}: database moves` }],
      },
    ]);
    expect(await unpauseEnvironment(world.ports, 'qa')).toMatchObject({
      ended: { reason: 'database moves' },
    });
    expect((await world.execute()).runs).toMatchObject([{ status: 'finished', waitingFor: [] }]);
  });

  test('that holds already stays as it is', async () => {
    const { pause: first } = await pause('first');
    expect(await pause('second')).toEqual({ environment: 'qa', pause: first, changed: false });
  });

  test('stops a run that is under way before its next operation', async () => {
    world.configure({ qa: { 'parallel-operations': 1 } });
    world.merge('one', planText({ shop: '1.0.0', lonely: '1.0.0' }));
    world.deployer.script('shop', {
      open: () => pause('incident 42').then(() => succeeded),
    });
    world.deployer.script('lonely', {
      open: () => pause('incident 42').then(() => succeeded),
    });
    const [run] = (await world.execute()).runs;
    expect(run).toMatchObject({ status: 'aborted', endedBy: 'system' });
    expect(run?.reason).toContain('incident 42');
    expect(run?.operations.map(({ state }) => state).sort()).toEqual(['skipped', 'succeeded']);
  });
});

test('what is not paused cannot be unpaused, which does no harm', async () => {
  expect(await unpauseEnvironment(world.ports, 'qa')).toEqual({ environment: 'qa', ended: null });
});

test('an environment without records is refused', async () => {
  const request = { environment: 'qaa', reason: 'x' };
  await expect(pauseEnvironment(world.ports, request)).rejects.toThrow(Refusal);
  await expect(unpauseEnvironment(world.ports, 'qaa')).rejects.toThrow("'qaa' has no records");
});
