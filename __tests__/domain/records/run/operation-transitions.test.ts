import { describe, expect, test } from '@jest/globals';
import type { Operation, OperationState, Outcome } from '../../../../src/domain/records/run/operation.ts';
import {
  endOperation,
  failUnstarted,
  isSettled,
  skipOperation,
  startOperation,
} from '../../../../src/domain/records/run/operation-transitions.ts';
import { effect, later, operation, time } from '../../../support/builders.ts';

const states: readonly OperationState[] = [
  'pending',
  'started',
  'succeeded',
  'failed',
  'skipped',
  'unknown',
  'backed-out',
];

const steps: readonly { step: string; from: OperationState; take: (it: Operation) => Operation }[] = [
  { step: 'start', from: 'pending', take: (it) => startOperation(it, { effect: effect(), at: time }) },
  { step: 'fail', from: 'pending', take: (it) => failUnstarted(it, 'no disk', time) },
  { step: 'skip', from: 'pending', take: (it) => skipOperation(it, 'frozen') },
  {
    step: 'end',
    from: 'started',
    take: (it) => endOperation(it, { outcome: 'failed', reason: 'exit 1', at: later }),
  },
];

describe.each(steps)('$step', ({ step, from, take }) => {
  test.each(states.filter((state) => state !== from))('is impossible for one that is %s', (state) => {
    expect(() => take(operation('payments', { state }))).toThrow(`cannot ${step} payments: it is ${state}`);
  });

  test(`is possible for one that is ${from}`, () => {
    expect(take(operation('payments', { state: from })).state).not.toBe(from);
  });
});

describe('an operation', () => {
  test('is started with a try that has an effect and no end', () => {
    const started = startOperation(operation('payments'), { effect: effect(7), at: time });
    expect(started).toEqual(
      operation('payments', {
        state: 'started',
        startedAt: time,
        tries: [{ startedAt: time, endedAt: null, outcome: null, effect: effect(7) }],
      }),
    );
  });

  test.each<Outcome>(['succeeded', 'failed', 'unknown'])('ends %s, and its try with it', (outcome) => {
    const started = startOperation(operation('payments'), { effect: effect(), at: time });
    const ended = endOperation(started, { outcome, reason: 'because', at: later });
    expect(ended).toMatchObject({ state: outcome, reason: 'because', startedAt: time, endedAt: later });
    expect(ended.tries).toEqual([{ startedAt: time, endedAt: later, outcome, effect: effect() }]);
  });

  test('ends only the try that is open', () => {
    const before = { startedAt: 'a', endedAt: 'b', outcome: 'failed', effect: effect(1) } as const;
    const started = startOperation(operation('payments', { tries: [before] }), {
      effect: effect(2),
      at: time,
    });
    const ended = endOperation(started, { outcome: 'succeeded', reason: null, at: later });
    expect(ended.tries).toEqual([
      before,
      { startedAt: time, endedAt: later, outcome: 'succeeded', effect: effect(2) },
    ]);
  });

  test('that could not be started has failed without a try', () => {
    expect(failUnstarted(operation('payments'), 'no disk', later)).toEqual(
      operation('payments', { state: 'failed', reason: 'no disk', endedAt: later }),
    );
  });

  test.each<{ state: OperationState; reason: string | null; settled: boolean }>([
    { state: 'succeeded', reason: null, settled: true },
    { state: 'skipped', reason: 'already-deployed', settled: true },
    { state: 'skipped', reason: 'an operation before it did not succeed', settled: false },
    { state: 'failed', reason: 'already-deployed', settled: false },
    { state: 'unknown', reason: null, settled: false },
    { state: 'started', reason: null, settled: false },
    { state: 'pending', reason: null, settled: false },
    { state: 'backed-out', reason: null, settled: false },
  ])('that is $state, reason $reason, is settled: $settled', ({ state, reason, settled }) => {
    expect(isSettled({ state, reason })).toBe(settled);
  });
});
