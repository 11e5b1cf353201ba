import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextBackouts } from '../../../src/domain/course/next-backouts.ts';
import type { Operation, OperationBackout } from '../../../src/domain/records/run/operation.ts';
import { operation } from '../../support/builders.ts';

type State = OperationBackout['state'];

function undoing(application: string, state: State | undefined, after: readonly string[] = []): Operation {
  const backout = state && ({ backout: { state, reason: null } } as const);
  return operation(application, { state: 'succeeded', after, ...backout });
}

describe('the next backouts', () => {
  test('begin with what was deployed last', () => {
    const operations = [
      undoing('a', 'pending'),
      undoing('b', 'pending', ['a']),
      undoing('c', 'pending', ['b']),
    ];
    expect(nextBackouts(operations, 4)).toEqual(['c']);
  });

  test.each<State>(['succeeded', 'failed', 'unknown', 'left'])('go on after one that %s', (state) => {
    expect(nextBackouts([undoing('a', 'pending'), undoing('b', state, ['a'])], 4)).toEqual(['a']);
  });

  test('wait also for what comes later through others', () => {
    const operations = [
      undoing('a', 'pending'),
      undoing('b', undefined, ['a']),
      undoing('c', 'started', ['b']),
    ];
    expect(nextBackouts(operations, 4)).toEqual([]);
  });

  test('keep to the slots', () => {
    const operations = [undoing('a', 'started'), undoing('b', 'pending'), undoing('c', 'pending')];
    expect(nextBackouts(operations, 2)).toEqual(['b']);
    expect(nextBackouts(operations, 1)).toEqual([]);
  });
});

/** Operations of which each may come after any before it. */
const anyOperations = fc
  .array(fc.array(fc.nat({ max: 7 }), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((lists) =>
    lists.map((after, index) =>
      undoing(
        `a${index}`,
        'pending',
        [...new Set(after.filter((it) => it < index))].map((it) => `a${it}`),
      ),
    ),
  );

test('undo everything once, each after all that was deployed after it', () => {
  fc.assert(
    fc.property(anyOperations, fc.integer({ min: 1, max: 4 }), (operations, slots) => {
      let now = operations;
      const undone: string[] = [];
      for (let next = nextBackouts(now, slots); next.length > 0; next = nextBackouts(now, slots)) {
        expect(next.length).toBeLessThanOrEqual(slots);
        for (const name of next) {
          const later = operations.filter(({ after }) => after.includes(name));
          for (const { application } of later) expect(undone).toContain(application);
        }
        undone.push(...next);
        now = now.map((it) =>
          next.includes(it.application) ? undoing(it.application, 'failed', it.after) : it,
        );
      }
      expect([...undone].sort()).toEqual(operations.map(({ application }) => application).sort());
    }),
  );
});
