import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { whileWriting } from '../../../src/adapters/programs/output/bounded-log.ts';
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

describe('a command that does not stop writing', () => {
  const log = () => join(world.logFolder, 'qa', '2026-11-20-payments', 'payments.log');
  const lines = 100_000;
  const flood = `awk 'BEGIN { for (i = 0; i < ${lines}; i++) print "line " i " ........................" }'`;

  test('fills its log to a limit while it runs, and to its end nobody keeps it from writing', async () => {
    const go = join(world.folder, 'go');
    const script = `set -e; ${flood}; echo written; until [ -e ${go} ]; do sleep 0.01; done`;
    const prepared = await world.deployer().prepare(deploymentOrder({ script, onLine: world.onLine }));
    const end = prepared.open();
    await world.seen('written');
    const { size } = statSync(log());
    expect(size).toBeGreaterThan(whileWriting);
    expect(size).toBeLessThan(whileWriting + 2048);
    writeFileSync(go, '');
    expect((await end).outcome).toBe('succeeded');
  });

  test.each([
    ['', {}],
    ['with a secret', { secrets: new Map([['api-key', 'DEPLOYMENT_SECRET_KEY']]) }],
  ])('leaves its beginning and its end in the log %s', async (_, change) => {
    const variables = { ...process.env, DEPLOYMENT_SECRET_KEY: 'hunter2' };
    const order = deploymentOrder({ script: `${flood}; echo hunter2`, ...change });
    await (await world.deployer({ variables }).prepare(order)).open();
    const text = readFileSync(log(), 'utf8');
    expect(text.length).toBeLessThan(whileWriting);
    expect(text).toMatch(/^\[deployment-plans\] .*\nline 0 \./);
    expect(text).toMatch(/\n\[… \d+ bytes left out …\]\nline \d+ \./);
    expect(
      text.endsWith(
        `line ${lines - 1} ........................\n${'secrets' in change ? '***' : 'hunter2'}\n`,
      ),
    ).toBe(true);
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
