import { expect, test } from '@jest/globals';
import { offersOf } from '../../../src/domain/listing/offers.ts';
import type { Run } from '../../../src/domain/records/run.ts';
import { effect, operation, run, time } from '../../support/builders.ts';

const attempt = { startedAt: time, endedAt: time, outcome: 'failed', effect: effect() } as const;

test.each<{ rule: string; change: Partial<Run>; offers: readonly string[] }>([
  { rule: 'waits', change: { status: 'waiting' }, offers: [] },
  { rule: 'is running', change: { status: 'running' }, offers: ['resolve'] },
  { rule: 'is aborting', change: { status: 'aborting' }, offers: ['resolve'] },
  { rule: 'finished', change: { status: 'finished' }, offers: ['reuse'] },
  { rule: 'finished with warnings', change: { status: 'finished-with-warnings' }, offers: ['reuse'] },
  { rule: 'was refused', change: { status: 'aborted' }, offers: ['retry'] },
  {
    rule: 'left something unknown',
    change: { status: 'aborted', operations: [operation('a', { state: 'unknown' })] },
    offers: ['resolve', 'retry'],
  },
  {
    rule: 'left something half done',
    change: { status: 'aborted', operations: [operation('a', { state: 'failed', tries: [attempt] })] },
    offers: ['resolve', 'retry'],
  },
  {
    rule: 'failed before anything was touched',
    change: { status: 'aborted', operations: [operation('a', { state: 'failed' })] },
    offers: ['retry'],
  },
])('a run that $rule offers $offers', ({ change, offers }) => {
  expect(offersOf(run('one', change))).toEqual(offers);
});
