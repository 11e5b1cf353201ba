import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CommandDeployerOptions } from '../../../../src/adapters/deployers/command-deployer.ts';
import { inspectByCommand } from '../../../../src/adapters/deployers/inspecting/inspect-by-command.ts';
import type { Timer } from '../../../../src/adapters/programs/timer.ts';
import type { InspectionOrder } from '../../../../src/ports/deployer.ts';
import { createWorld, type World } from '../world.ts';

let world: World;

beforeEach(() => {
  world = createWorld();
});

afterEach(() => world.remove());

function inspect(
  script: string,
  change: Partial<InspectionOrder> = {},
  options: Partial<CommandDeployerOptions> = {},
) {
  const { processes, logFolder, temporaryFolder } = world;
  const order = {
    deployer: {
      kind: 'command',
      command: ['./no.sh'],
      inspect: ['./look.sh'],
      timeout: 3_600_000,
      env: ['CLUSTER'],
    },
    environment: 'qa',
    plan: 'friday',
    application: 'payments',
    grace: 0,
    signal: new AbortController().signal,
    checkOut: (folder: string) =>
      writeFile(join(folder, 'look.sh'), `#!/bin/sh\n${script}\n`, { mode: 0o755 }),
    onLine: world.onLine,
    ...change,
  } as const;
  const variables = { ...process.env, CLUSTER: 'north', OTHER: 'hidden' };
  return inspectByCommand({ processes, logFolder, temporaryFolder, variables, ...options }, order);
}

describe('the first line of its output', () => {
  test.each([
    ['is the version that runs', 'echo 2.3.0; echo 9.9.9', { kind: 'runs', version: '2.3.0' }],
    ['may lack a newline', 'printf " 2.3.0-rc.1 "', { kind: 'runs', version: '2.3.0-rc.1' }],
    ['says by being empty that nothing runs', 'echo; echo 2.3.0', { kind: 'absent' }],
    ['may be missing', 'exit 0', { kind: 'absent' }],
  ])('%s', async (_, script, expected) => {
    expect(await inspect(script)).toEqual(expected);
  });

  test('that is no version says nothing', async () => {
    expect(await inspect('echo v2.3.0')).toEqual({
      kind: 'unknown',
      reason: 'its inspection answered "v2.3.0", which is no version such as 2.3.0',
    });
  });
});

test('what it says on standard error is for people', async () => {
  expect(await inspect('echo asking >&2; echo 2.3.0')).toEqual({ kind: 'runs', version: '2.3.0' });
  expect(world.lines).toEqual(['asking']);
});

test('it sees its own variables and the allow-list', async () => {
  const script = 'env | grep -E "^(DEPLOYMENT_|CLUSTER|OTHER)" | sort >&2';
  expect(await inspect(script)).toEqual({ kind: 'absent' });
  expect(world.lines).toEqual([
    'CLUSTER=north',
    'DEPLOYMENT_ACTION=inspect',
    'DEPLOYMENT_APPLICATION=payments',
    'DEPLOYMENT_ENVIRONMENT=qa',
    'DEPLOYMENT_PLAN=friday',
  ]);
});

describe('nothing is known of what runs', () => {
  test('when it fails', async () => {
    const reason = 'its inspection did not succeed: "./look.sh" exited with 3';
    expect(await inspect('echo 2.3.0; exit 3')).toEqual({ kind: 'unknown', reason });
  });

  test('at its time limit, which is no longer than two minutes', async () => {
    const asked: number[] = [];
    const timer: Timer = (milliseconds, ring) => {
      asked.push(milliseconds);
      ring();
      return () => {};
    };
    const found = await inspect('while :; do sleep 0.01; done', {}, { timer });
    expect(found).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('time limit of 120 seconds'),
    });
    expect(asked).toEqual([120_000]);
  });

  test('when somebody wants it to end', async () => {
    const controller = new AbortController();
    const looking = inspect('echo ready >&2; while :; do sleep 0.01; done', { signal: controller.signal });
    await world.seen('ready');
    controller.abort();
    expect((await looking).kind).toBe('unknown');
  });

  test('when it cannot be started', async () => {
    expect(await inspect('exit 0', inspectorOf('./nobody.sh'))).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('was not found'),
    });
  });
});

function inspectorOf(program: string): Pick<InspectionOrder, 'deployer'> {
  return { deployer: { kind: 'command', command: ['./no.sh'], inspect: [program], timeout: 1000, env: [] } };
}

test('secrets that it sees are hidden, and nothing of it is left', async () => {
  const deployer = {
    ...inspectorOf('./look.sh').deployer,
    env: ['DEPLOYMENT_SECRET_KEY'],
  };
  const variables = { ...process.env, DEPLOYMENT_SECRET_KEY: 'hunter2' };
  const script = 'echo "key $DEPLOYMENT_SECRET_KEY" >&2; echo "$DEPLOYMENT_SECRET_KEY"';
  const found = await inspect(script, { deployer }, { variables });
  expect(JSON.stringify([found, world.lines])).not.toContain('hunter2');
  expect(world.lines).toEqual(['key ***']);
  expect(readdirSync(world.temporaryFolder)).toEqual([]);
});
