import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createProcesses } from '../../../src/adapters/processes/processes.ts';
import { parsePsLine, psTable } from '../../../src/adapters/processes/ps-table.ts';
import { endGroups, startGroup } from './child-group.ts';

afterEach(endGroups);

describe('a line of ps', () => {
  test.each([
    ['  501   501 Ss   Tue Nov 17 09:00:01 2026    ', { pid: 501, group: 501, zombie: false }],
    ['99999  7 Z+ Tue Nov 17 09:00:01 2026', { pid: 99999, group: 7, zombie: true }],
  ])('%s', (line, expected) => {
    const startedAt = 'Tue Nov 17 09:00:01 2026';
    expect(parsePsLine(line)).toEqual({ ...expected, session: null, startedAt });
  });

  test('something else is refused', () => {
    expect(() => parsePsLine('PID PGID STAT STARTED')).toThrow('not a line of ps');
  });
});

describe('the table by ps', () => {
  test('knows this process, and none that ended', async () => {
    const child = spawn('true');
    await once(child, 'exit');
    expect(await psTable.find(process.pid)).toMatchObject({ pid: process.pid, zombie: false });
    expect(await psTable.find(child.pid ?? 0)).toBeUndefined();
  });

  test('is enough to tell and to end process groups', async () => {
    const processes = createProcesses(psTable);
    const { effect } = await startGroup(processes, 'echo ready; sleep 1000');
    expect(await processes.effect(effect)).toBe('alive');
    await processes.end(effect, 60_000);
    expect(await processes.effect(effect)).toBe('gone');
  });
});
