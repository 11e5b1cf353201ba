import { describe, expect, test } from '@jest/globals';
import type { Progress } from '../../../src/ports/progress.ts';
import { lineProgress } from '../../../src/usecases/progress/line-progress.ts';
import { operationOf, runOf } from '../../render/stories.ts';

function linesOf(events: (progress: Progress) => void): string {
  const written: string[] = [];
  events(lineProgress((line) => written.push(`${line}\n`)));
  return written.join('');
}

const run = runOf({ operations: [operationOf('payments'), operationOf('ledger')] });
const again = { begins: false };
const wait = { plan: null, reason: 'pause', modules: [], until: null } as const;

describe('lineProgress', () => {
  test.each<[string, (progress: Progress) => void, string]>([
    ['registered', (to) => to.registered(run), 'qa/2026-11-20-payments: registered as number 4\n'],
    ['claimed', (to) => to.claimed(run), 'qa/2026-11-20-payments: started with 2 operations\n'],
    [
      'an operation begins',
      (to) => to.operation(run, operationOf('ledger', { state: 'started', endedAt: null })),
      'qa/2026-11-20-payments ledger: deploy 1.0.0 → 1.1.0\n',
    ],
    [
      'an operation ends',
      (to) => to.operation(run, operationOf('ledger', { state: 'failed', reason: 'exit code 1' })),
      'qa/2026-11-20-payments ledger: failed after 42 s: exit code 1\n',
    ],
    [
      'an operation is skipped',
      (to) =>
        to.operation(
          run,
          operationOf('ledger', {
            state: 'skipped',
            startedAt: null,
            endedAt: null,
            reason: 'already-deployed',
          }),
        ),
      'qa/2026-11-20-payments ledger: skipped: already deployed\n',
    ],
    ['output', (to) => to.output(run, 'ledger', 'copying'), 'qa/2026-11-20-payments ledger | copying\n'],
    [
      'ended',
      (to) => to.ended({ ...run, status: 'aborted', endedBy: 'operator', reason: 'SIGINT' }),
      'qa/2026-11-20-payments: aborted by the operator after 2 min 21 s: SIGINT\n',
    ],
    [
      'it is backed out',
      (to) => to.changed({ ...run, status: 'backing-out', reason: 'ledger: exit code 1' }),
      'qa/2026-11-20-payments: backing out: ledger: exit code 1\n',
    ],
    ['a note', (to) => to.note('a lock was removed'), 'note: a lock was removed\n'],
  ])('%s', (_, events, line) => {
    expect(linesOf(events)).toBe(line);
  });

  test('the same wait is announced once, another one again', () => {
    const waiting = { ...run, status: 'waiting', waitingFor: [wait] } as const;
    const lines = linesOf((to) => {
      to.waiting(waiting, again);
      to.waiting(waiting, again);
      to.waiting({ ...waiting, waitingFor: [wait, { ...wait, reason: 'limit' }] }, again);
      to.waiting({ ...waiting, plan: 'other' }, again);
    });
    expect(lines.split('\n').map((line) => line.replace(/environment.*/, '…'))).toEqual([
      'qa/2026-11-20-payments: waits until the …',
      'qa/2026-11-20-payments: waits until the …',
      'qa/other: waits until the …',
      '',
    ]);
  });

  test('a run that waits again after it was claimed says so again', () => {
    const waiting = { ...run, waitingFor: [wait] };
    const lines = linesOf((to) => {
      to.waiting(waiting, again);
      to.claimed(run);
      to.waiting(waiting, again);
    });
    expect(lines.match(/waits/g)).toHaveLength(2);
  });

  test('output cannot start a line of its own or control the terminal', () => {
    const lines = linesOf((to) => to.output(run, 'ledger', 'a\u001b[2J\nqa/x: finished\r\u0007'));
    expect(lines).toBe('qa/2026-11-20-payments ledger | a qa/x: finished \uFFFD\n');
  });
});
