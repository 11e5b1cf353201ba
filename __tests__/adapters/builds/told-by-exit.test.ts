import { expect, test } from '@jest/globals';
import { toldByExit } from '../../../src/adapters/builds/told-by-exit.ts';

const ended = { code: null, signal: null, interruption: 'none' } as const;

test.each([
  [{ code: 0 }, 'success', 'exited with 0'],
  [{ code: 1 }, 'failed', 'exited with 1'],
  [{ code: 2 }, 'absent', null],
  [{ code: 3 }, 'unknown', '"./built.sh" exited with 3: no such host'],
  [{ code: 75 }, 'unknown', '"./built.sh" exited with 75 (a temporary failure): no such host'],
  [{ signal: 'SIGKILL' }, 'unknown', '"./built.sh" was ended by SIGKILL: no such host'],
  [{ code: 0, interruption: 'time limit' }, 'unknown', '"./built.sh" had no answer in time: no such host'],
  [
    { signal: 'SIGKILL', interruption: 'time limit' },
    'unknown',
    '"./built.sh" had no answer in time: no such host',
  ],
] as const)('a command that ended with %j says %s', (end, kind, said) => {
  expect(toldByExit('./built.sh', { ...ended, ...end }, 'no such host')).toEqual({ kind, said });
});

test.each([
  ['', '"./built.sh" exited with 9'],
  [' \u0007\u202e ', '"./built.sh" exited with 9'],
  ['red \u001b[31mlie\u2028end', '"./built.sh" exited with 9: red  [31mlie end'],
  ['x'.repeat(1000), `"./built.sh" exited with 9: ${'x'.repeat(199)}…`],
])('of the output %j is told what people can read', (line, said) => {
  expect(toldByExit('./built.sh', { ...ended, code: 9 }, line).said).toBe(said);
});
