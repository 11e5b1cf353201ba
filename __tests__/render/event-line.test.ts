import { expect, test } from '@jest/globals';
import {
  claimedLine,
  type EventLine,
  endedLine,
  formatTimedLine,
  operationLine,
  waitingLine,
} from '../../src/render/event-line.ts';
import { plainStyle } from '../../src/render/text/view.ts';
import { livedRun, wanted } from '../support/lived-runs.ts';

const { run: begun, deploy } = livedRun([wanted('ledger')]);
const { run: deployed } = deploy(['ledger']);
const finished = { ...deployed, status: 'finished', endedAt: '2026-11-20T09:30:00.000Z' } as const;
const now = '2026-11-20T12:00:00.000Z';

function lineOf(run: typeof deployed): EventLine {
  const [operation] = run.operations;
  if (operation === undefined) throw new Error('the run has an operation');
  return operationLine(run, operation);
}

test.each([
  ['its claim', claimedLine(begun), '09:01:00 qa/2026-11-20-payments: started with 1 operation'],
  [
    'the end of an operation',
    lineOf(deployed),
    '09:03:00 qa/2026-11-20-payments ledger: succeeded after 1 min',
  ],
  ['its end', endedLine(finished), '09:30:00 qa/2026-11-20-payments: finished after 29 min'],
  ['what has no time of its own', waitingLine(begun), '12:00:00 qa/2026-11-20-payments: waits'],
])('a line tells when it was: %s', (_, line, text) => {
  expect(formatTimedLine(line, plainStyle, now)).toBe(text);
});
