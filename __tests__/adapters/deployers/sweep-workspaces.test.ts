import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sweepWorkspaces } from '../../../src/adapters/deployers/sweep-workspaces.ts';
import { workspacePrefix } from '../../../src/adapters/programs/workspace-name.ts';
import type { Liveness, LocalProcesses } from '../../../src/ports/processes.ts';
import { deploymentOrder } from './order.ts';
import { createWorld, type World } from './world.ts';

let world: World;

beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

const self = { host: 'here', boot: 'today', namespace: 'n', pid: 7, startedAt: '9' };
const dead = { ...self, pid: 5 };
const command = { kind: 'process', group: 8, ...self, pid: 8 } as const;

/** The processes of a machine where this one and a younger bearer of a dead one's number are all there is. */
function processesOf(effect: Liveness): LocalProcesses {
  const living = [self, { ...self, pid: 6, startedAt: 'later' }];
  return {
    self: async () => self,
    identify: async (pid) => living.find((it) => it.pid === pid),
    holder: async () => 'elsewhere',
    effect: async () => effect,
    end: async () => {},
    gone: async () => {},
  };
}

/** Leaves a folder as a killed coordinator does, and gives how many are swept. */
async function sweepAfter(coordinator: typeof self, effect: Liveness, note: string | null): Promise<number> {
  const folder = join(world.temporaryFolder, `${workspacePrefix(coordinator)}x`);
  mkdirSync(join(folder, 'checkout'), { recursive: true });
  if (note !== null) writeFileSync(join(folder, 'command.json'), note);
  return sweepWorkspaces(world.temporaryFolder, processesOf(effect));
}

describe('the folder of an operation', () => {
  test.each<[string, typeof self, Liveness, string | null]>([
    ['its coordinator lives', self, 'gone', null],
    ['its coordinator was on another host', { ...dead, host: 'there' }, 'gone', null],
    ['its coordinator was in another namespace', { ...dead, namespace: 'm' }, 'gone', null],
    ['its command lives', dead, 'alive', JSON.stringify(command)],
    ['its command is elsewhere', dead, 'elsewhere', JSON.stringify(command)],
    ['its command is named in no known way', dead, 'gone', '{}'],
  ])('stays when %s', async (_, coordinator, effect, note) => {
    expect(await sweepAfter(coordinator, effect, note)).toBe(0);
    expect(readdirSync(world.temporaryFolder)).toHaveLength(1);
  });

  test.each<[string, typeof self, Liveness, string | null]>([
    ['its coordinator died before there was a command', dead, 'alive', null],
    ['its coordinator and its command have ended', dead, 'gone', JSON.stringify(command)],
    ['another process has its coordinator’s number', { ...self, pid: 6 }, 'gone', null],
    ['the machine has restarted', { ...self, boot: 'yesterday' }, 'gone', null],
  ])('goes when %s', async (_, coordinator, effect, note) => {
    expect(await sweepAfter(coordinator, effect, note)).toBe(1);
    expect(readdirSync(world.temporaryFolder)).toEqual([]);
  });

  test('of a deployment that is being prepared or under way stays, and notes its command', async () => {
    const deployer = world.deployer();
    const prepared = await deployer.prepare(deploymentOrder());
    const [name = ''] = readdirSync(world.temporaryFolder);
    expect(readdirSync(join(world.temporaryFolder, name))).toContain('command.json');
    expect(await deployer.heal()).toEqual([]);
    await prepared.open();
    expect(readdirSync(world.temporaryFolder)).toEqual([]);
  });
});

test('a folder whose removal was cut off goes, whatever is left in it', async () => {
  mkdirSync(join(world.temporaryFolder, 'removed-deployment-plans-x', 'checkout'), { recursive: true });
  expect(await world.deployer().heal()).toEqual(['removed 1 temporary folder of coordinators that died']);
  expect(readdirSync(world.temporaryFolder)).toEqual([]);
});

test('folders that others named are left alone', async () => {
  mkdirSync(join(world.temporaryFolder, 'deployment-plans-x'));
  expect(await world.deployer().heal()).toEqual([]);
  expect(readdirSync(world.temporaryFolder)).toEqual(['deployment-plans-x']);
});
