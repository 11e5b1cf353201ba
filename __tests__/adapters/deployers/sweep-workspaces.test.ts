import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sweepWorkspaces } from '../../../src/adapters/deployers/sweep-workspaces.ts';
import type { Liveness, Processes } from '../../../src/ports/processes.ts';
import { deploymentOrder } from './order.ts';
import { createWorld, type World } from './world.ts';

let world: World;

beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.remove());

const identity = { host: 'a', boot: 'b', namespace: 'n', pid: 7, startedAt: '9' };
const command = { kind: 'process', group: 8, ...identity } as const;

/** A folder as a killed coordinator leaves it. */
function leave(files: Readonly<Record<string, unknown>>): void {
  const folder = join(world.temporaryFolder, 'deployment-plans-x');
  mkdirSync(join(folder, 'checkout'), { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(content));
}

function processesOf(holder: Liveness, effect: Liveness): Processes {
  return {
    self: async () => identity,
    holder: async () => holder,
    effect: async () => effect,
    end: async () => {},
  };
}

describe('the folder of an operation', () => {
  test.each<[string, Liveness, Liveness, Record<string, unknown>]>([
    ['its coordinator lives', 'alive', 'gone', { 'coordinator.json': identity, 'command.json': command }],
    ['its coordinator is elsewhere', 'elsewhere', 'gone', { 'coordinator.json': identity }],
    ['its command lives', 'gone', 'alive', { 'coordinator.json': identity, 'command.json': command }],
    [
      'its command is elsewhere',
      'gone',
      'elsewhere',
      { 'coordinator.json': identity, 'command.json': command },
    ],
    ['it names nobody', 'gone', 'gone', {}],
    ['it names its coordinator in no known way', 'gone', 'gone', { 'coordinator.json': { pid: 7 } }],
    [
      'it names its command in no known way',
      'gone',
      'gone',
      { 'coordinator.json': identity, 'command.json': 1 },
    ],
  ])('stays when %s', async (_, holder, effect, files) => {
    leave(files);
    expect(await sweepWorkspaces(world.temporaryFolder, processesOf(holder, effect))).toBe(0);
    expect(readdirSync(world.temporaryFolder)).toEqual(['deployment-plans-x']);
  });

  test.each([
    ['there was no command yet', { 'coordinator.json': identity }],
    ['its command has ended', { 'coordinator.json': identity, 'command.json': command }],
  ])('goes when its coordinator has died and %s', async (_, files) => {
    leave(files);
    expect(await sweepWorkspaces(world.temporaryFolder, processesOf('gone', 'gone'))).toBe(1);
    expect(readdirSync(world.temporaryFolder)).toEqual([]);
  });

  test('of a deployment that is being prepared or under way stays, and names both', async () => {
    const deployer = world.deployer();
    const prepared = await deployer.prepare(deploymentOrder());
    const [name = ''] = readdirSync(world.temporaryFolder);
    expect(readdirSync(join(world.temporaryFolder, name))).toEqual(
      expect.arrayContaining(['command.json', 'coordinator.json']),
    );
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
  mkdirSync(join(world.temporaryFolder, 'deployment-x'));
  expect(await world.deployer().heal()).toEqual([]);
  expect(readdirSync(world.temporaryFolder)).toEqual(['deployment-x']);
});
