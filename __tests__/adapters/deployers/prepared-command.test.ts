import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Timer } from '../../../src/adapters/programs/timer.ts';
import { deploymentOrder } from './order.ts';
import { createWorld, type World } from './world.ts';

let world: World;

beforeEach(() => {
  world = createWorld();
});

afterEach(() => world.remove());

/** A clock that strikes when a test says so. */
function handTimer() {
  const rings: (() => void)[] = [];
  const asked: number[] = [];
  const timer: Timer = (milliseconds, ring) => {
    asked.push(milliseconds);
    rings.push(ring);
    return () => rings.splice(0);
  };
  const ring = () => {
    for (const each of rings) each();
  };
  return { timer, asked, ring };
}

const waitsForTerm = (then: string) => `trap '${then}' TERM; echo ready; while :; do sleep 0.01; done`;
const ignoresTerm = 'trap "" TERM; echo ready; while :; do sleep 0.01; done';

describe('the gate', () => {
  test('lets nothing through before it is opened', async () => {
    const trace = join(world.folder, 'trace');
    const prepared = await world.deployer().prepare(deploymentOrder({ script: `touch ${trace}` }));
    expect(await world.processes.effect(prepared.effect)).toBe('alive');
    expect(existsSync(trace)).toBe(false);
    expect(await prepared.open()).toEqual({ outcome: 'succeeded', reason: null });
    expect(existsSync(trace)).toBe(true);
    expect(await world.processes.effect(prepared.effect)).toBe('gone');
  });

  test('ends with nothing done when it is discarded', async () => {
    const trace = join(world.folder, 'trace');
    const prepared = await world.deployer().prepare(deploymentOrder({ script: `touch ${trace}` }));
    await prepared.discard();
    expect(await world.processes.effect(prepared.effect)).toBe('gone');
    expect(existsSync(trace)).toBe(false);
    expect(readdirSync(world.temporaryFolder)).toEqual([]);
  });

  test('that was killed says so instead of opening', async () => {
    const prepared = await world.deployer().prepare(deploymentOrder());
    await world.processes.end(prepared.effect, 0);
    expect((await prepared.open()).outcome).toBe('unknown');
  });
});

describe('stopping', () => {
  test.each([
    ['exit 0', 'succeeded', null],
    ['exit 4', 'failed', '"./deploy.sh" exited with 4 after it was asked to stop'],
    [
      'trap - TERM; kill -TERM $$',
      'unknown',
      '"./deploy.sh" was ended by SIGTERM after it was asked to stop',
    ],
  ])('a command that answers with %s', async (then, outcome, reason) => {
    const order = deploymentOrder({ script: waitsForTerm(then), onLine: world.onLine });
    const prepared = await world.deployer().prepare(order);
    const end = prepared.open();
    await world.seen('ready');
    prepared.stop();
    expect(await end).toEqual({ outcome, reason });
  });

  test('kills after the grace period', async () => {
    const order = deploymentOrder({ script: ignoresTerm, grace: 20, onLine: world.onLine });
    const prepared = await world.deployer().prepare(order);
    const end = prepared.open();
    await world.seen('ready');
    prepared.stop();
    expect(await end).toEqual({
      outcome: 'unknown',
      reason: '"./deploy.sh" was ended by SIGKILL after it was asked to stop',
    });
  });

  test('kills at once when it is asked twice', async () => {
    const order = deploymentOrder({ script: ignoresTerm, onLine: world.onLine });
    const prepared = await world.deployer().prepare(order);
    const end = prepared.open();
    await world.seen('ready');
    prepared.stop();
    prepared.stop();
    expect((await end).outcome).toBe('unknown');
    expect(await world.processes.effect(prepared.effect)).toBe('gone');
  });
});

describe('the time limit', () => {
  test.each([
    ['obeys', waitsForTerm('exit 0'), 3_600_000],
    ['does not', ignoresTerm, 20],
  ])('ends a command that %s, and what it did is unknown', async (_, script, grace) => {
    const { timer, asked, ring } = handTimer();
    const order = deploymentOrder({ script, grace, timeout: 90_000, onLine: world.onLine });
    const prepared = await world.deployer({ timer }).prepare(order);
    expect(asked).toEqual([]);
    const end = prepared.open();
    await world.seen('ready');
    expect(asked).toEqual([90_000]);
    ring();
    expect(await end).toEqual({
      outcome: 'unknown',
      reason: '"./deploy.sh" was ended at its time limit of 90 seconds',
    });
  });
});

describe('children that a command leaves behind', () => {
  test('are waited for', async () => {
    const [go, trace] = [join(world.folder, 'go'), join(world.folder, 'trace')];
    const script = `(until [ -e ${go} ]; do sleep 0.01; done; touch ${trace}) & touch ${go}; echo left`;
    const prepared = await world.deployer().prepare(deploymentOrder({ script }));
    expect((await prepared.open()).outcome).toBe('succeeded');
    expect(existsSync(trace)).toBe(true);
  });

  test('are ended at the time limit, and the exit of the command counts', async () => {
    const { timer, ring } = handTimer();
    const script = '(trap "" TERM; sleep 1000) & echo $$; exit 3';
    const order = deploymentOrder({ script, grace: 0, onLine: world.onLine });
    const prepared = await world.deployer({ timer }).prepare(order);
    const end = prepared.open();
    const { effect } = prepared;
    while (effect.kind === 'process' && (await world.processes.identify(effect.pid)) !== undefined);
    expect(await world.processes.effect(effect)).toBe('alive');
    ring();
    expect(await end).toEqual({ outcome: 'failed', reason: '"./deploy.sh" exited with 3' });
    expect(world.lines).toContain('[deployment-plans] processes that the command left behind were ended');
  });
});
