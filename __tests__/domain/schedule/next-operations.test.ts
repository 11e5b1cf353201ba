import { describe, expect, test } from '@jest/globals';
import type { OperationState } from '../../../src/domain/records/run/operation.ts';
import { nextOperations } from '../../../src/domain/schedule/next-operations.ts';
import { operationsToSkip } from '../../../src/domain/schedule/operations-to-skip.ts';
import type { ScheduledOperation } from '../../../src/domain/schedule/scheduled-operation.ts';

function operation(
  application: string,
  state: OperationState,
  { after = [], reason = null }: Partial<Pick<ScheduledOperation, 'after' | 'reason'>> = {},
): ScheduledOperation {
  return { application, state, after, reason };
}

function next(
  operations: readonly ScheduledOperation[],
  options: {
    slots?: number;
    durations?: Readonly<Record<string, number>>;
    onFailure?: 'stop' | 'continue';
  } = {},
): readonly string[] {
  const { slots = 4, durations = {}, onFailure = 'stop' } = options;
  return nextOperations({ operations, slots, onFailure, duration: (name) => durations[name] ?? 1 });
}

describe('nextOperations', () => {
  test('starts all that wait for nobody, in the order of the list', () => {
    expect(next([operation('b', 'pending'), operation('a', 'pending')])).toEqual(['b', 'a']);
  });

  test.each<OperationState>(['pending', 'started', 'failed', 'unknown', 'skipped', 'backed-out'])(
    'does not start what waits for one that is %s',
    (state) => {
      const operations = [operation('a', state), operation('b', 'pending', { after: ['a'] })];
      expect(next(operations, { onFailure: 'continue' })).not.toContain('b');
    },
  );

  test.each([operation('a', 'succeeded'), operation('a', 'skipped', { reason: 'already-deployed' })])(
    'starts what waits for one that is $state, reason $reason',
    (first) => {
      expect(next([first, operation('b', 'pending', { after: ['a'] })])).toEqual(['b']);
    },
  );

  test('looks through one with nothing to do at what that one waits for', () => {
    const operations = [
      operation('a', 'pending'),
      operation('b', 'skipped', { after: ['a'], reason: 'already-deployed' }),
      operation('c', 'pending', { after: ['b'] }),
    ];
    expect(next(operations)).toEqual(['a']);
  });

  test.each([
    { slots: 1, started: [] },
    { slots: 2, started: ['b'] },
    { slots: 3, started: ['b', 'c'] },
  ])('leaves the slots of those under way alone: $slots slots', ({ slots, started }) => {
    const operations = [operation('a', 'started'), operation('b', 'pending'), operation('c', 'pending')];
    expect(next(operations, { slots })).toEqual(started);
  });

  test('prefers the longest remaining path, not the longest operation', () => {
    const operations = [
      operation('long', 'pending'),
      operation('first', 'pending'),
      operation('second', 'pending', { after: ['first'] }),
    ];
    const durations = { long: 10, first: 1, second: 10 };
    expect(next(operations, { slots: 1, durations })).toEqual(['first']);
  });

  test('prefers, among equally long paths, the one for which most others wait', () => {
    const operations = [
      operation('few', 'pending'),
      operation('many', 'pending'),
      operation('x', 'pending', { after: ['few'] }),
      operation('y', 'pending', { after: ['many'] }),
      operation('z', 'pending', { after: ['many'] }),
    ];
    expect(next(operations, { slots: 1 })).toEqual(['many']);
    expect(next(operations, { slots: 1, durations: { few: 2 } })).toEqual(['few']);
  });

  test('counts no time for those with nothing to do', () => {
    const operations = [
      operation('a', 'pending'),
      operation('done', 'skipped', { after: ['a'], reason: 'already-deployed' }),
      operation('b', 'pending'),
    ];
    expect(next(operations, { slots: 1, durations: { a: 1, done: 100, b: 2 } })).toEqual(['b']);
  });

  test.each<OperationState>(['failed', 'unknown'])(
    'stops after one is %s, unless told to continue',
    (state) => {
      const operations = [operation('a', state), operation('b', 'pending')];
      expect(next(operations, { onFailure: 'stop' })).toEqual([]);
      expect(next(operations, { onFailure: 'continue' })).toEqual(['b']);
    },
  );

  test.each([
    { bug: 'waits for one elsewhere', operations: [operation('a', 'pending', { after: ['b'] })] },
    { bug: 'stands twice', operations: [operation('a', 'pending'), operation('a', 'pending')] },
    {
      bug: 'waits for itself',
      operations: [operation('a', 'pending', { after: ['b'] }), operation('b', 'pending', { after: ['a'] })],
    },
  ])('throws when an operation $bug', ({ operations }) => {
    expect(() => next(operations)).toThrow(/operation/);
  });
});

describe('operationsToSkip', () => {
  const operations = [
    operation('failed', 'failed'),
    operation('under-way', 'started'),
    operation('consumer', 'pending', { after: ['failed'] }),
    operation('its-consumer', 'pending', { after: ['consumer', 'under-way'] }),
    operation('other', 'pending', { after: ['under-way'] }),
  ];

  test('is everything pending after a failure that stops', () => {
    expect(operationsToSkip({ operations, onFailure: 'stop' })).toEqual([
      'consumer',
      'its-consumer',
      'other',
    ]);
  });

  test('is what depends on the failure when others continue', () => {
    expect(operationsToSkip({ operations, onFailure: 'continue' })).toEqual(['consumer', 'its-consumer']);
  });

  test('follows those that were skipped before, but not those with nothing to do', () => {
    const chain = [
      operation('a', 'skipped', { reason: 'a producer failed' }),
      operation('b', 'pending', { after: ['a'] }),
      operation('c', 'skipped', { reason: 'already-deployed' }),
      operation('d', 'pending', { after: ['c'] }),
    ];
    expect(operationsToSkip({ operations: chain, onFailure: 'stop' })).toEqual(['b']);
  });

  test('is nothing while all goes well', () => {
    expect(operationsToSkip({ operations: [operation('a', 'pending')], onFailure: 'stop' })).toEqual([]);
  });
});
