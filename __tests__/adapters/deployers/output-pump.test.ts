import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startOutputPump } from '../../../src/adapters/programs/output/output-pump.ts';
import { deploymentOrder } from './order.ts';
import { createWorld, type World } from './world.ts';

let world: World;

beforeEach(() => {
  world = createWorld();
});

afterEach(() => world.remove());

/** Fails at the first line that cannot be written, and writes more than any pipe holds. */
const talkative = 'set -e; awk \'BEGIN { for (i = 0; i < 20000; i++) print "line " i }\'; echo last';

async function talk(): Promise<string> {
  const order = deploymentOrder({ script: talkative, onLine: world.onLine });
  return (await (await world.deployer().prepare(order)).open()).outcome;
}

test('every line is delivered in order', async () => {
  expect(await talk()).toBe('succeeded');
  const numbered = Array.from({ length: 20_000 }, (_, index) => `line ${index}`);
  expect(world.lines).toEqual([...numbered, 'last']);
});

test('scripts may open /dev/stdout and /dev/stderr by name', async () => {
  const script = 'set -e; echo one > /dev/stdout; echo two > /dev/stderr';
  const prepared = await world.deployer().prepare(deploymentOrder({ script, onLine: world.onLine }));
  expect((await prepared.open()).outcome).toBe('succeeded');
  expect(world.lines).toEqual(['one', 'two']);
});

describe('a log that cannot be written does not touch the deployment:', () => {
  const withFullDevice = existsSync('/dev/full') ? test : test.skip;

  withFullDevice('the disk is full', async () => {
    const folder = join(world.logFolder, 'qa', '2026-11-20-payments');
    mkdirSync(folder, { recursive: true });
    symlinkSync('/dev/full', join(folder, 'payments.log'));
    expect(await talk()).toBe('succeeded');
    expect(world.lines.at(-1)).toBe('last');
  });

  test('its folder cannot be made', async () => {
    writeFileSync(world.logFolder, 'a file');
    expect(await talk()).toBe('succeeded');
    expect(world.lines[0]).toContain('[deployment-plans] the log cannot be written: ');
    expect(world.lines.at(-1)).toBe('last');
  });
});

test('a daemon that keeps the output open is not waited for', async () => {
  const pump = await startOutputPump({
    ...{ pipe: join(world.folder, 'pipe'), log: join(world.folder, 'log') },
    mask: null,
    onLine: world.onLine,
  });
  const daemon = spawn('/bin/sh', ['-c', 'echo hello; printf partial; exec sleep 1000'], {
    stdio: ['ignore', pump.writeEnd.fd, 'ignore'],
  });
  await pump.writeEnd.close();
  await world.seen('hello');
  await pump.drained(0);
  expect(world.lines[0]).toBe('hello');
  expect(daemon.exitCode).toBeNull();
  daemon.kill('SIGKILL');
  await once(daemon, 'exit');
});
