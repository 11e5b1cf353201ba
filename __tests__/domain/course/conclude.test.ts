import { describe, expect, test } from '@jest/globals';
import { conclude } from '../../../src/domain/course/conclude.ts';
import type { Criterion, CriterionState } from '../../../src/domain/records/run/criterion.ts';
import type { Operation, OperationState, Try } from '../../../src/domain/records/run/operation.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { effect, holder, later, operation, run, time } from '../../support/builders.ts';

const closed: Try = { startedAt: time, endedAt: later, outcome: 'failed', effect: effect() };
const open: Try = { startedAt: time, endedAt: null, outcome: null, effect: effect() };

function done(application: string, state: OperationState, change: Partial<Operation> = {}): Operation {
  return operation(application, { state, tries: [closed], ...change });
}

function criterion(state: CriterionState): Criterion {
  return { criterion: 'it works', check: state === 'open' ? null : 'smoke', state, reason: null, at: null };
}

function kinds(change: Partial<Run>): string[] {
  return conclude(run('one', { status: 'running', holder: holder(), ...change }), later).map((it) => it.kind);
}

describe('a run whose operations are done with', () => {
  test.each<{ what: string; run: Partial<Run>; follows: readonly string[] }>([
    { what: 'all succeeded', run: { operations: [done('a', 'succeeded')] }, follows: ['completed'] },
    {
      what: 'a check is to be made',
      run: { operations: [done('a', 'succeeded')], criteria: [criterion('pending'), criterion('open')] },
      follows: ['verifying'],
    },
    {
      what: 'only people are to be asked',
      run: { operations: [done('a', 'succeeded')], criteria: [criterion('open')] },
      follows: ['completed'],
    },
    { what: 'one failed', run: { operations: [done('a', 'failed')] }, follows: ['completed'] },
    {
      what: 'one failed and is undone',
      run: { operations: [done('a', 'failed')], backout: 'automatic' },
      follows: ['backing-out'],
    },
    {
      what: 'one failed and another plan undoes it',
      run: { operations: [done('a', 'failed')], backout: 'manual' },
      follows: ['completed'],
    },
    {
      what: 'none was ever started',
      run: { operations: [operation('a', { state: 'failed' })], backout: 'automatic' },
      follows: ['completed'],
    },
    { what: 'one is under way', run: { operations: [done('a', 'started', { tries: [open] })] }, follows: [] },
    { what: 'one is tried again', run: { operations: [done('a', 'started')] }, follows: [] },
  ])('when $what', ({ run: given, follows }) => {
    expect(kinds(given)).toEqual(follows);
  });
});

describe('a run with an operation that cannot start', () => {
  const operations = [done('a', 'failed'), operation('b', { after: ['a'] })];

  test('skips it before anything else', () => {
    expect(kinds({ operations, backout: 'automatic' })).toEqual(['skipped']);
  });

  test('skips what is prepared when it is aborted', () => {
    const prepared = [operation('a', { preparedAt: time }), operation('b', { preparedAt: time })];
    expect(kinds({ status: 'aborting', operations: prepared })).toEqual(['skipped']);
  });
});

describe('a run of two stages', () => {
  const prepared = operation('a', { preparedAt: time });

  test('is prepared once all is that has to be', () => {
    expect(kinds({ operations: [prepared, operation('b', { state: 'skipped' })] })).toEqual(['prepared']);
    expect(kinds({ operations: [prepared, operation('b')] })).toEqual([]);
  });

  test('is not prepared again once it is activated', () => {
    expect(kinds({ operations: [prepared], activatedAt: later })).toEqual([]);
  });
});

describe('a run that is verifying', () => {
  const operations = [done('a', 'succeeded')];
  const status = 'verifying';

  test.each<{ criteria: readonly CriterionState[]; follows: readonly string[] }>([
    { criteria: ['met', 'open'], follows: ['completed'] },
    { criteria: ['met', 'pending'], follows: [] },
    { criteria: ['unmet', 'pending'], follows: ['backing-out'] },
  ])('with criteria $criteria', ({ criteria, follows }) => {
    const given = { status, operations, criteria: criteria.map(criterion), backout: 'automatic' } as const;
    expect(kinds(given)).toEqual(follows);
  });
});

describe('a run that is being aborted', () => {
  const status = 'aborting';
  const backout = 'automatic';

  test('has finished when everything had succeeded', () => {
    expect(kinds({ status, backout, operations: [done('a', 'succeeded')] })).toEqual(['completed']);
  });

  test('is backed out when it is not known whether that was a success', () => {
    const operations = [done('a', 'succeeded')];
    expect(kinds({ status, backout, operations, criteria: [criterion('pending')] })).toEqual(['backing-out']);
  });
});

describe('a run that is being backed out', () => {
  test.each<{ state: NonNullable<Operation['backout']>['state']; follows: readonly string[] }>([
    { state: 'pending', follows: [] },
    { state: 'succeeded', follows: ['completed'] },
    { state: 'failed', follows: ['completed'] },
    { state: 'left', follows: ['completed'] },
  ])('with one that is $state', ({ state, follows }) => {
    const operations = [done('a', 'failed', { backout: { state, reason: null } })];
    expect(kinds({ status: 'backing-out', operations })).toEqual(follows);
  });
});
