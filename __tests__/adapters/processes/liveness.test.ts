import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { effectLiveness, holderLiveness } from '../../../src/adapters/processes/liveness.ts';
import type { ProcessEntry, ProcessTable } from '../../../src/adapters/processes/process-table.ts';

/** The kernel is asked first whether there is such a group at all; this child's stands for every one here. */
let child: ChildProcess;
let group = 0;

beforeAll(async () => {
  child = spawn('sleep', ['1000'], { detached: true });
  await once(child, 'spawn');
  group = child.pid ?? 0;
});

afterAll(() => {
  child.kill('SIGKILL');
});

const identity = () => ({
  host: 'vm-1f2e3d4c',
  boot: 'boot-1',
  namespace: 'ns-1',
  pid: group,
  startedAt: '100',
});
const leader = () => ({ pid: group });

type Members = () => Partial<ProcessEntry>[];

function tableOf(members: Members, marked = true): ProcessTable {
  const all = members().map((entry) => ({
    ...{ pid: 7, group, session: group, startedAt: '100', zombie: false },
    ...entry,
  }));
  return {
    machine: async () => ({ host: 'vm-1f2e3d4c', marked }),
    boot: async () => 'boot-1',
    namespace: async () => 'ns-1',
    find: async (pid) => all.find((entry) => entry.pid === pid),
    inGroup: async (of) => all.filter((entry) => entry.group === of),
  };
}

const places = [
  ['gone when its machine has restarted', { boot: 'boot-0' }, 'gone'],
  ['elsewhere on another host', { host: 'other.example.com', boot: 'boot-0' }, 'elsewhere'],
  ['elsewhere on another machine of the same name', { host: 'vm-5b6a7988', boot: 'boot-0' }, 'elsewhere'],
  ['elsewhere in another namespace', { namespace: 'ns-0' }, 'elsewhere'],
] as const;

describe('a holder is', () => {
  test.each<[string, Members, string]>([
    ['alive by its number and start time', () => [leader()], 'alive'],
    ['gone when its number has another start time', () => [{ ...leader(), startedAt: '7' }], 'gone'],
    ['gone as a zombie', () => [{ ...leader(), zombie: true }], 'gone'],
    ['gone when nobody has its number', () => [], 'gone'],
  ])('%s', async (_, members, expected) => {
    expect(await holderLiveness(tableOf(members), identity())).toBe(expected);
  });

  test.each(places)('%s', async (_, difference, expected) => {
    const table = tableOf(() => [leader()]);
    expect(await holderLiveness(table, { ...identity(), ...difference })).toBe(expected);
  });

  test('elsewhere after another boot of a machine without an id, which may be a namesake', async () => {
    const table = tableOf(() => [leader()], false);
    expect(await holderLiveness(table, { ...identity(), boot: 'boot-0' })).toBe('elsewhere');
    expect(await holderLiveness(table, identity())).toBe('alive');
  });
});

describe('an effect is', () => {
  const effect = () => ({ kind: 'process', group, ...identity() }) as const;

  test.each<[string, Members, string]>([
    ['alive with its leader', () => [leader()], 'alive'],
    ['alive with a child of a leader that ended', () => [{ pid: 8 }], 'alive'],
    ['alive with a child of a zombie', () => [{ ...leader(), zombie: true }, { pid: 8 }], 'alive'],
    ['alive where sessions are not told', () => [{ pid: 8, session: null }], 'alive'],
    [
      'gone when only zombies are left',
      () => [
        { ...leader(), zombie: true },
        { pid: 8, zombie: true },
      ],
      'gone',
    ],
    ['gone when its number leads a stranger', () => [{ ...leader(), startedAt: '7' }, { pid: 8 }], 'gone'],
    ['gone when its number names a group of another session', () => [{ pid: 8, session: 3 }], 'gone'],
    ['gone when others have groups of their own', () => [{ pid: 8, group: 8 }], 'gone'],
  ])('%s', async (_, members, expected) => {
    expect(await effectLiveness(tableOf(members), effect())).toBe(expected);
  });

  test.each(places)('%s', async (_, difference, expected) => {
    const table = tableOf(() => [leader()]);
    expect(await effectLiveness(table, { ...effect(), ...difference })).toBe(expected);
  });

  test('elsewhere after another boot of a machine without an id', async () => {
    const table = tableOf(() => [leader()], false);
    expect(await effectLiveness(table, { ...effect(), boot: 'boot-0' })).toBe('elsewhere');
  });

  test.each([0, 1, -1, 1.5, Number.NaN])('elsewhere when its group would be %d', async (wrong) => {
    const table = tableOf(() => [{ ...leader(), group: wrong }]);
    expect(await effectLiveness(table, { ...effect(), group: wrong })).toBe('elsewhere');
  });
});
