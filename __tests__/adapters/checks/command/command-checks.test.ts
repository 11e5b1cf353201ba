import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Timer } from '../../../../src/adapters/programs/timer.ts';
import { checksContract } from '../../../contracts/checks.ts';
import { surroundings } from '../../../support/check-surroundings.ts';
import { checkOutScript } from '../../../support/command-scratch.ts';
import { isRunning } from '../../../support/is-running.ts';
import { until } from '../../../support/until.ts';
import { type CommandWorld, createCommandWorld, scriptCheck, shellCheck } from './command-world.ts';

let world: CommandWorld;

beforeEach(() => {
  world = createCommandWorld();
});

afterEach(() => {
  expect(readdirSync(world.temporaryFolder)).toEqual([]);
  world.remove();
});

checksContract('commands', () => {
  const own = createCommandWorld();
  const begun = join(own.folder, 'begun');
  return {
    checks: own.checks(),
    passing: shellCheck('exit 0'),
    failing: shellCheck('exit 3'),
    hanging: shellCheck(`touch ${begun}; sleep 600`),
    impossible: { ...scriptCheck, command: [join(own.folder, 'nothing')] },
    underWay: () => until(() => existsSync(begun)),
    remove: own.remove,
  };
});

describe('a command', () => {
  test.each([
    ['exit 0', 'met', '"./script.sh" exited with 0'],
    ['exit 3', 'unmet', '"./script.sh" exited with 3; expected 0'],
    [
      './nothing',
      'unmet',
      '"./script.sh" exited with 127 (it, or a command that it runs, was not found); expected 0',
    ],
    [
      'exec ./readme',
      'unmet',
      '"./script.sh" exited with 126 (it, or a command that it runs, may not be executed); expected 0',
    ],
    ['kill -KILL $$', 'unmet', '"./script.sh" was ended by SIGKILL'],
  ])('that does %s is %s', async (script, outcome, reason) => {
    const checkOut = checkOutScript(`touch readme; ${script}`);
    expect(await world.checks().perform(scriptCheck, surroundings({ checkOut }))).toEqual({
      outcome,
      reason,
    });
  });

  test('is not performed where the configuration cannot be checked out', async () => {
    const checkOut = async () => {
      throw new Error('the repository does not answer');
    };
    expect(await world.checks().perform(scriptCheck, surroundings({ checkOut }))).toEqual({
      outcome: 'unmet',
      reason: 'it could not be performed: the repository does not answer',
    });
  });

  test('sees what it is told, and of the caller only what it may', async () => {
    const variables = { PATH: process.env.PATH, TOKEN: 't', SECRET: 's', DEPLOYMENT_PLAN: 'other' };
    const lines: string[] = [];
    const check = { ...scriptCheck, command: ['env'], env: ['TOKEN', 'ABSENT'] };
    await world.checks({ variables }).perform(check, surroundings({ onLine: (line) => lines.push(line) }));
    expect(lines.sort()).toEqual([
      'DEPLOYMENT_APPLICATIONS=shop@2.0.0,ledger@1.4.0-rc.1',
      'DEPLOYMENT_CHECK=smoke',
      'DEPLOYMENT_ENVIRONMENT=qa',
      'DEPLOYMENT_PLAN=friday',
      `PATH=${process.env.PATH}`,
      'TOKEN=t',
    ]);
  });

  test('has its output in a log, all tries one after the other, with secrets hidden', async () => {
    const variables = { ...process.env, DEPLOYMENT_SECRET_TOKEN: 'hunter2' };
    const check = shellCheck('echo "token $DEPLOYMENT_SECRET_TOKEN"; echo no >&2; exit 1', [
      'DEPLOYMENT_SECRET_TOKEN',
    ]);
    const lines: string[] = [];
    const told = surroundings({ onLine: (line) => lines.push(line) });
    const checks = world.checks({ variables });
    await checks.perform(check, told);
    const { reason } = await checks.perform(check, told);
    expect(lines).toEqual(['token ***', 'no', 'token ***', 'no']);
    expect(readFileSync(world.log, 'utf8')).toBe('token ***\nno\ntoken ***\nno\n');
    expect(reason).not.toContain('hunter2');
  });

  test('may write to /dev/stderr, and reads no input', async () => {
    const lines: string[] = [];
    const check = shellCheck('echo said > /dev/stderr; cat; echo done');
    await world.checks().perform(check, surroundings({ onLine: (line) => lines.push(line) }));
    expect(lines).toEqual(['said', 'done']);
  });

  test('may wait for everything that it has started', async () => {
    const check = { ...scriptCheck, command: ['perl', '-e', 'fork or exit 0; 1 while wait() > 0; exit 0'] };
    expect(await world.checks().perform(check, surroundings())).toMatchObject({ outcome: 'met' });
  });

  test('is met when it says so, and what it left behind is ended', async () => {
    const pidFile = join(world.folder, 'pid');
    const check = shellCheck(`sleep 600 & echo $! > ${pidFile}`);
    expect(await world.checks().perform(check, surroundings())).toMatchObject({ outcome: 'met' });
    const pid = Number(readFileSync(pidFile, 'utf8'));
    await until(async () => !(await isRunning(pid)));
  });

  test('is ended with all that it has started when its time is over, also when it ignores signals', async () => {
    const pidFile = join(world.folder, 'pid');
    let ring = () => {};
    const timer: Timer = (milliseconds, callBack) => {
      expect(milliseconds).toBe(5000);
      ring = callBack;
      return () => {};
    };
    const script = `trap "" TERM; sleep 600 & echo $! > ${pidFile}; echo ready; wait`;
    const onLine = (line: string) => line === 'ready' && ring();
    const told = surroundings({ limit: 5000, onLine });
    expect(await world.checks({ timer }).perform(shellCheck(script), told)).toEqual({
      outcome: 'unmet',
      reason: '"/bin/sh" had no answer in time',
    });
    const pid = Number(readFileSync(pidFile, 'utf8'));
    await until(async () => !(await isRunning(pid)));
  });

  test('is ended when nobody waits for it any more', async () => {
    const end = new AbortController();
    const told = surroundings({ stop: end.signal, onLine: () => end.abort() });
    const { reason } = await world.checks().perform(shellCheck('echo ready; sleep 600'), told);
    expect(reason).toBe('"/bin/sh" was stopped before it had an answer');
  });
});
