import { expect, test } from '@jest/globals';
import { latestTime } from '../../../../src/domain/records/run/latest-time.ts';
import type { Try } from '../../../../src/domain/records/run/operation.ts';
import { effect, operation } from '../../../support/builders.ts';

const attempt: Try = { startedAt: '09:02', endedAt: null, outcome: null, effect: effect() };

test.each([
  ['nothing has happened', operation('shop'), null],
  ['it was skipped', operation('shop', { endedAt: '09:01' }), '09:01'],
  ['it is under way', operation('shop', { startedAt: '09:02', tries: [attempt] }), '09:02'],
  ['it has ended', operation('shop', { tries: [{ ...attempt, endedAt: '09:03' }] }), '09:03'],
  [
    'it is tried again, or taken back',
    operation('shop', { endedAt: '09:03', tries: [attempt, { ...attempt, startedAt: '09:04' }] }),
    '09:04',
  ],
])('when %s', (_, told, time) => {
  expect(latestTime(told)).toBe(time);
});
