import { expect, test } from '@jest/globals';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { runLine, runTitle } from '../../../src/render/run-report/run-title.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { pending } from '../../support/run-reports.ts';
import { operationOf, runOf } from '../stories.ts';

const underWay = {
  status: 'running',
  endedAt: null,
  operations: [operationOf('a'), operationOf('b', { state: 'failed' }), pending('c')],
} as const;
const wait = { plan: 'qa/earlier', reason: 'order', modules: [], until: null } as const;

test.each<[Partial<Run>, string]>([
  [underWay, 'Running: 1 of 3 done, 1 failed'],
  [{}, 'Finished: 1 of 1 done after 2 min 21 s'],
  [
    { status: 'aborted', endedBy: 'operator', reason: 'nothing-to-deploy', startedAt: null },
    'Aborted by the operator: 1 of 1 done: nothing to deploy',
  ],
  [{ status: 'waiting' }, 'Waiting: it may start'],
  [
    { status: 'waiting', waitingFor: [wait] },
    'Waiting: waits for its turn: qa/earlier was merged earlier and still waits',
  ],
])('a run with %j is titled %j', (change, title) => {
  expect(runTitle(runOf(change))).toBe(title);
});

test('a line of a log names the plan', () => {
  expect(runLine(runOf(underWay))).toBe('qa/2026-11-20-payments: running, 1 of 3 done, 1 failed');
});

test.each([...hostileTexts])('%s makes neither a long title nor a second line', (_, reason) => {
  const run = runOf({ status: 'aborted', reason });
  expect(runTitle(run).length).toBeLessThanOrEqual(140);
  expect(`${runTitle(run)}${runLine(run)}`).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
});
