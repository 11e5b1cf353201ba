import { describe, expect, test } from '@jest/globals';
import { followUpDue } from '../../../../src/domain/records/debts/follow-up-due.ts';
import type { Operation } from '../../../../src/domain/records/run/operation.ts';
import { type Run, runStatuses } from '../../../../src/domain/records/run/run.ts';
import { effect, later, operation, run, time } from '../../../support/builders.ts';

const retry = { kind: 'retry' } as const;
const reuse = { kind: 'reuse', target: 'production' } as const;
const backout = { kind: 'backout' } as const;

const due = (change: Partial<Run>) => followUpDue(run('one', change));

test.each([
  { status: 'aborted', onAbort: 'retry', promoteTo: null, expected: retry },
  { status: 'aborted', onAbort: 'retry', promoteTo: 'production', expected: retry },
  { status: 'aborted', onAbort: null, promoteTo: 'production', expected: null },
  { status: 'finished', onAbort: null, promoteTo: 'production', expected: reuse },
  { status: 'finished', onAbort: 'retry', promoteTo: 'production', expected: reuse },
  { status: 'finished-with-warnings', onAbort: null, promoteTo: 'production', expected: reuse },
  { status: 'finished', onAbort: 'retry', promoteTo: null, expected: null },
] as const)(
  'after $status with $onAbort and $promoteTo comes $expected',
  ({ status, expected, ...afterwards }) => {
    expect(due({ status, afterwards })).toEqual(expected);
  },
);

test.each(runStatuses)('nothing comes after %s when nothing is configured', (status) => {
  expect(due({ status })).toBeNull();
});

test.each(['waiting', 'running', 'aborting'] as const)('nothing comes while a run is %s', (status) => {
  expect(due({ status, afterwards: { onAbort: 'retry', promoteTo: 'production' } })).toBeNull();
});

describe('a run that people are to undo by a plan', () => {
  const tried = { startedAt: time, endedAt: later, outcome: 'failed', effect: effect() } as const;
  const called = operation('payments', { state: 'failed', tries: [tried] });
  const aborted = { status: 'aborted', backout: 'manual', operations: [called] } as const;
  const afterwards = { onAbort: 'retry', promoteTo: null } as const;

  test('is followed by that, whatever else is configured', () => {
    expect(due(aborted)).toEqual(backout);
    expect(due({ ...aborted, afterwards })).toEqual(backout);
  });

  test.each<[string, Partial<Operation>]>([
    ['no deployer was called', { tries: [] }],
    ['something was only prepared', { tries: [{ ...tried, step: 'prepare' }] }],
    ['something was deployed for the first time', { from: null }],
    ['something was redeployed', { action: 'redeploy' }],
  ])('is followed by what is configured when %s', (_, change) => {
    const operations = [{ ...called, ...change }];
    expect(due({ ...aborted, operations })).toBeNull();
    expect(due({ ...aborted, operations, afterwards })).toEqual(retry);
  });

  test('is not when it is undone by itself', () => {
    expect(due({ ...aborted, backout: 'automatic' })).toBeNull();
  });

  test('is not when it ended well', () => {
    expect(due({ ...aborted, status: 'finished' })).toBeNull();
  });
});

describe('a run that took back another one', () => {
  const origin = { kind: 'backout', environment: 'qa', plan: 'zero' } as const;
  const tried = { startedAt: time, endedAt: later, outcome: 'failed', effect: effect() } as const;
  const operations = [operation('payments', { state: 'failed', tries: [tried] })];

  test('is not undone in turn by itself', () => {
    expect(due({ status: 'aborted', backout: 'manual', origin, operations })).toBeNull();
  });

  test('takes its versions nowhere else', () => {
    const afterwards = { onAbort: null, promoteTo: 'production' } as const;
    expect(due({ status: 'finished', origin, afterwards })).toBeNull();
  });
});
