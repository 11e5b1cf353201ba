import { describe, expect, test } from '@jest/globals';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { changesOf } from '../../../src/domain/watching/run-change.ts';
import { run } from '../../support/builders.ts';
import { livedRun, wanted } from '../../support/lived-runs.ts';

const waiting = run('2026-11-20-payments', { operations: [wanted('ledger'), wanted('payments')] });
const claimed = livedRun([wanted('ledger'), wanted('payments')]);
const half = claimed.deploy(['ledger']);
const done = half.deploy(['payments']);
const failed = claimed.deploy(['ledger'], 'failed');

const finished = { ...done.run, status: 'finished', endedAt: '2026-11-20T09:10:00.000Z' } as const;

const prepared = {
  ...half.run,
  status: 'prepared',
  waitingFor: [{ plan: null, reason: 'continue', modules: [], until: null }],
} as const;

function told(before: Run | undefined, after: Run): string[] {
  return changesOf(before, after).map((change) =>
    change.kind === 'operation' ? `${change.operation.application} ${change.operation.state}` : change.kind,
  );
}

describe('at the first look', () => {
  test.each([
    ['a run that waits', waiting, ['waiting']],
    ['a run that has begun', claimed.run, ['claimed']],
    ['a run under way', half.run, ['claimed', 'ledger succeeded']],
    [
      'a run that is verified',
      { ...done.run, status: 'verifying' } as const,
      ['claimed', 'ledger succeeded', 'payments succeeded', 'changed'],
    ],
    ['a run that has ended', finished, ['ended']],
  ])('%s is told as it stands', (_, after, changes) => {
    expect(told(undefined, after)).toEqual(changes);
  });
});

describe('afterwards', () => {
  test.each([
    ['nothing, when nothing has changed', half.run, half.run, []],
    ['a wait that goes on, for whoever tells it once', waiting, waiting, ['waiting']],
    ['its claim', waiting, claimed.run, ['claimed']],
    ['what has ended between two looks', claimed.run, half.run, ['ledger succeeded']],
    ['only what is new', half.run, done.run, ['payments succeeded']],
    ['a new status', done.run, { ...done.run, status: 'verifying' } as const, ['changed']],
    [
      'all of a run that was over between two looks',
      waiting,
      finished,
      ['claimed', 'ledger succeeded', 'payments succeeded', 'ended'],
    ],
    [
      'a run that was refused before it began',
      waiting,
      { ...waiting, status: 'aborted' } as const,
      ['ended'],
    ],
    ['that it is prepared, and for whom it waits then', half.run, prepared, ['changed', 'waiting']],
    ['its end', done.run, finished, ['ended']],
    ['its end once', finished, finished, []],
  ])('tells %s', (_, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });

  test('tells each state of an operation, also of its backout', () => {
    const [ledger, payments] = failed.run.operations;
    if (ledger === undefined || payments === undefined) throw new Error('the run has two operations');
    const back = (state: 'pending' | 'started' | 'succeeded') => ({
      ...failed.run,
      status: 'backing-out' as const,
      operations: [{ ...ledger, backout: { state, reason: null } }, payments],
    });
    expect(told(failed.run, back('pending'))).toEqual(['ledger failed', 'changed']);
    expect(told(back('pending'), back('started'))).toEqual(['ledger failed']);
    expect(told(back('started'), back('started'))).toEqual([]);
  });

  test('tells operations in the order in which something became of them', () => {
    const turned = { ...done.run, operations: [...done.run.operations].reverse() };
    expect(told(undefined, turned)).toEqual(['claimed', 'ledger succeeded', 'payments succeeded']);
  });
});
