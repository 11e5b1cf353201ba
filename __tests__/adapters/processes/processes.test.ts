import { afterEach, describe, expect, test } from '@jest/globals';
import { createProcesses } from '../../../src/adapters/processes/processes.ts';
import { deploymentEffect, manifestEffect } from '../../support/engine-effects.ts';
import { endGroups, startGroup } from './child-group.ts';

const processes = createProcesses();
/** Long enough never to pass in a test that counts on it not passing. */
const ever = 3_600_000;

afterEach(endGroups);

describe('identities', () => {
  test('this process holds what it claims', async () => {
    const self = await processes.self();
    expect(self.pid).toBe(process.pid);
    expect(await processes.holder(self)).toBe('alive');
    expect(await processes.identify(process.pid)).toEqual(self);
  });

  test('a process that ended has none, and is gone', async () => {
    const { child, effect, exited } = await startGroup(processes, 'echo ready; exec sleep 1000');
    child.kill('SIGKILL');
    await exited;
    expect(await processes.identify(effect.pid)).toBeUndefined();
    expect(await processes.holder(effect)).toBe('gone');
  });

  test('a zombie is gone, as holder and as effect', async () => {
    const keepsZombies = 'sh -c "kill -STOP \\$\\$" & echo $!; echo ready; exec sleep 1000';
    const { lines } = await startGroup(processes, keepsZombies);
    const pid = Number(lines[0]);
    const identity = await processes.identify(pid);
    if (identity === undefined) throw new Error('the child of the child has ended');
    process.kill(pid, 'SIGKILL');
    while ((await processes.identify(pid)) !== undefined);
    expect(() => process.kill(pid, 0)).not.toThrow();
    expect(await processes.holder(identity)).toBe('gone');
  });
});

describe('process groups', () => {
  test('are alive until the last child has ended', async () => {
    const script = 'sleep 1000 & echo $!; echo ready; wait';
    const { child, effect, exited, lines } = await startGroup(processes, script);
    child.kill('SIGKILL');
    await exited;
    expect(await processes.effect(effect)).toBe('alive');
    const gone = processes.gone(effect);
    process.kill(Number(lines[0]), 'SIGKILL');
    await gone;
    expect(await processes.effect(effect)).toBe('gone');
  });

  test('are asked to end, children included', async () => {
    const { effect, exited } = await startGroup(
      processes,
      'trap "exit 7" TERM; echo ready; while :; do sleep 0.01; done',
    );
    await processes.end(effect, ever);
    expect(await exited).toEqual([7, null]);
  });

  test('are killed when they go on after the grace period', async () => {
    const { effect, exited } = await startGroup(processes, 'trap "" TERM; echo ready; sleep 1000');
    await processes.end(effect, 20);
    expect(await exited).toEqual([null, 'SIGKILL']);
  });

  test('of strangers with the same number are left alone', async () => {
    const { child, effect } = await startGroup(processes, 'echo ready; exec sleep 1000');
    await processes.end({ ...effect, startedAt: 'earlier' }, 0);
    expect(child.exitCode ?? child.signalCode).toBeNull();
    expect(await processes.effect(effect)).toBe('alive');
  });

  test('of other hosts are refused, and so are groups that nobody may signal', async () => {
    const self = await processes.self();
    const effect = { kind: 'process', group: self.pid, ...self } as const;
    await expect(processes.end({ ...effect, host: 'other.example.com' }, 0)).rejects.toThrow(
      'cannot be seen',
    );
    await expect(processes.end({ ...effect, group: 1 }, 0)).rejects.toThrow('cannot be seen');
  });

  test('are not what other engines run', async () => {
    for (const effect of [deploymentEffect('42'), manifestEffect('43')]) {
      expect(await processes.effect(effect)).toBe('elsewhere');
      await expect(processes.end(effect, 0)).rejects.toThrow('no process of this machine');
    }
  });
});
