import { expect, test } from '@jest/globals';
import { followUpDue } from '../../../src/domain/records/follow-up-due.ts';
import { runStatuses } from '../../../src/domain/records/run.ts';

const retry = { kind: 'retry' } as const;
const reuse = { kind: 'reuse', target: 'production' } as const;

test.each([
  { status: 'aborted', onAbort: 'retry', promoteTo: null, due: retry },
  { status: 'aborted', onAbort: 'retry', promoteTo: 'production', due: retry },
  { status: 'aborted', onAbort: null, promoteTo: 'production', due: null },
  { status: 'finished', onAbort: null, promoteTo: 'production', due: reuse },
  { status: 'finished', onAbort: 'retry', promoteTo: 'production', due: reuse },
  { status: 'finished-with-warnings', onAbort: null, promoteTo: 'production', due: reuse },
  { status: 'finished', onAbort: 'retry', promoteTo: null, due: null },
] as const)('after $status with $onAbort and $promoteTo comes $due', ({ status, due, ...afterwards }) => {
  expect(followUpDue({ status, afterwards })).toEqual(due);
});

test.each(runStatuses)('nothing comes after %s when nothing is configured', (status) => {
  expect(followUpDue({ status })).toBeNull();
});

test.each(['waiting', 'running', 'aborting'] as const)('nothing comes while a run is %s', (status) => {
  const afterwards = { onAbort: 'retry', promoteTo: 'production' } as const;
  expect(followUpDue({ status, afterwards })).toBeNull();
});
