import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { parseStat, procTable } from '../../../src/adapters/processes/proc-table.ts';

const tail = '1 4242 4242 0 -1 4194560 100 0 0 0 1 2 0 0 20 0 1 0 987654 1000 10 18446744073709551615';

describe('a line of /proc/<pid>/stat', () => {
  test.each([
    ['a plain name', `4242 (sleep) S ${tail}`, false],
    ['a name with spaces and parentheses', `4242 (a) Z (b c)) S ${tail}`, false],
    ['a name with a newline', `4242 (a\nb) R ${tail}`, false],
    ['a zombie', `4242 (sh) Z ${tail}`, true],
    ['a dead process', `4242 (sh) X ${tail}`, true],
  ])('%s', (_, text, zombie) => {
    expect(parseStat(text)).toEqual({ pid: 4242, group: 4242, session: 4242, startedAt: '987654', zombie });
  });

  test('something else is refused', () => {
    expect(() => parseStat('4242 (sleep) S 1')).toThrow('not a /proc/<pid>/stat');
  });
});

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('the table below /proc', () => {
  test('knows this process, always by the same start time', async () => {
    const entry = await procTable.find(process.pid);
    expect(entry).toMatchObject({ pid: process.pid, zombie: false });
    expect(await procTable.find(process.pid)).toEqual(entry);
    expect(await procTable.inGroup(entry?.group ?? 0)).toContainEqual(entry);
  });

  test('has no entry for a process that ended', async () => {
    const child = spawn('true');
    await once(child, 'exit');
    expect(await procTable.find(child.pid ?? 0)).toBeUndefined();
  });

  test('names its boot and its namespace', async () => {
    expect(await procTable.boot()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await procTable.namespace()).toMatch(/^pid:\[\d+\]$/);
  });
});
