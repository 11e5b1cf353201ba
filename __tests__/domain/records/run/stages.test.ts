import { describe, expect, test } from '@jest/globals';
import { isClaimed, type Run } from '../../../../src/domain/records/run/run.ts';
import type { RunEvent } from '../../../../src/domain/records/run/run-event.ts';
import { transition } from '../../../../src/domain/records/run/run-transitions.ts';
import { effect, holder, later, operation, run, time } from '../../../support/builders.ts';

const end = { outcome: 'succeeded', reason: null, at: later } as const;

function runAfter(events: readonly RunEvent[]): Run {
  const running = run('one', { status: 'running', holder: holder(), epoch: 1, stages: 'two' });
  return events.reduce((at, event) => transition(at, event), running);
}

const preparing: RunEvent[] = [
  { kind: 'started', application: 'payments', step: 'prepare', effect: effect(1), at: time },
  { kind: 'ended', application: 'payments', end },
];
const prepared: RunEvent[] = [...preparing, { kind: 'prepared', at: later }];

describe('a preparation', () => {
  test('that succeeded leaves the operation to be activated', () => {
    expect(runAfter(preparing).operations).toEqual([
      operation('payments', {
        startedAt: time,
        preparedAt: later,
        tries: [
          { step: 'prepare', startedAt: time, endedAt: later, outcome: 'succeeded', effect: effect(1) },
        ],
      }),
    ]);
  });

  test.each(['failed', 'unknown'] as const)('that ended %s ends its operation', (outcome) => {
    const [begun] = preparing;
    const failed = { ...end, outcome, reason: 'exit 1' };
    const { operations } = runAfter([
      ...(begun ? [begun] : []),
      { kind: 'ended', application: 'payments', end: failed },
    ]);
    expect(operations).toMatchObject([{ state: outcome, reason: 'exit 1' }]);
  });
});

describe('a run that is prepared', () => {
  test('has no holder and keeps its modules', () => {
    const waiting = runAfter(prepared);
    expect(waiting).toMatchObject({ status: 'prepared', holder: null, preparedAt: later });
    expect(isClaimed(waiting)).toBe(true);
  });

  test('is continued once', () => {
    const continued = transition(runAfter(prepared), { kind: 'continued', by: 'ada', at: later });
    expect(continued.continued).toEqual({ by: 'ada', at: later });
    expect(() => transition(continued, { kind: 'continued', by: 'bob', at: later })).toThrow(
      'qa/one was continued before',
    );
  });

  test('is activated by a holder of its own, with a higher epoch', () => {
    const activated = transition(runAfter(prepared), { kind: 'activated', holder: holder(2), at: later });
    expect(activated).toMatchObject({ status: 'running', epoch: 2, holder: holder(2), activatedAt: later });
    const begun = transition(activated, {
      kind: 'started',
      application: 'payments',
      step: 'activate',
      effect: effect(2),
      at: later,
    });
    expect(begun.operations[0]).toMatchObject({ state: 'started', startedAt: time, preparedAt: later });
  });
});
