import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { sweepWorkspaces } from '../../../../src/adapters/deployers/sweep-workspaces.ts';
import { createProcesses } from '../../../../src/adapters/processes/processes.ts';
import { isRunning } from '../../../support/is-running.ts';
import { until } from '../../../support/until.ts';
import { type CommandWorld, createCommandWorld } from './command-world.ts';

/** A busy machine may take seconds to start another Node. */
jest.setTimeout(60_000);

let world: CommandWorld;

beforeEach(() => {
  world = createCommandWorld();
});

afterEach(() => world.remove());

test('a check ends with its coordinator, and whoever heals removes its folder', async () => {
  const [ready, pids] = [join(world.folder, 'ready'), join(world.folder, 'pids')];
  const script = `trap "" HUP TERM; sleep 600 & echo $$ $! > ${pids}; touch ${ready}; wait`;
  const main = fileURLToPath(new URL('./coordinator.ts', import.meta.url));
  const coordinator = spawn(process.execPath, [main, world.temporaryFolder, script], { stdio: 'ignore' });
  await until(() => existsSync(ready));
  const started = readFileSync(pids, 'utf8').split(' ').map(Number);
  for (const pid of started) expect(await isRunning(pid)).toBe(true);
  coordinator.kill('SIGKILL');
  for (const pid of started) await until(async () => !(await isRunning(pid)));
  const left = () => readdirSync(world.temporaryFolder).filter((name) => name !== 'logs');
  expect(left()).toHaveLength(1);
  await until(async () => (await sweepWorkspaces(world.temporaryFolder, createProcesses())) === 1);
  expect(left()).toEqual([]);
});
