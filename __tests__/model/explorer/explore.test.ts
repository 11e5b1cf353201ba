import { describe, expect, test } from '@jest/globals';
import { explore, type Model } from './explore.ts';
import { findStuck } from './find-stuck.ts';

/** Two clocks that count to three, of which none is the first. */
type Clocks = readonly [number, number];

function clocks(change: Partial<Model<Clocks>> = {}): Model<Clocks> {
  return {
    initial: [0, 0],
    settle: ([one, other]) => (one <= other ? [one, other] : [other, one]),
    key: (world) => world.join(),
    steps: ([one, other]) => [
      ...(one < 3 ? [{ name: 'one', next: [one + 1, other] as const }] : []),
      ...(other < 3 ? [{ name: 'other', next: [one, other + 1] as const }] : []),
    ],
    judge: () => [],
    ...change,
  };
}

const isDone = ([one, other]: Clocks) => (one === 3 && other === 3 ? 1 : 0);

describe('the explorer', () => {
  test('visits everything once, whichever is which', () => {
    const { states, transitions, breach } = explore(clocks(), isDone);
    expect({ states, transitions, breach }).toEqual({ states: 10, transitions: 15, breach: undefined });
  });

  test('tells the shortest way to what must not be', () => {
    const judge: Model<Clocks>['judge'] = (_, { next: [one, other] }) =>
      one + other === 3 ? ['they say three'] : [];
    const { breach } = explore(clocks({ judge }), isDone);
    expect(breach?.sentence).toBe('they say three');
    expect(breach?.trace).toHaveLength(3);
  });

  test('tells of a step that throws', () => {
    const steps = () => {
      throw new Error('no');
    };
    expect(explore(clocks({ steps }), isDone).breach).toEqual({
      sentence: 'an impossible step: no',
      trace: [],
    });
  });

  test('finds from where something cannot be reached any more', () => {
    const steps: Model<Clocks>['steps'] = ([one, other]) =>
      other < 3
        ? [
            { name: 'both', next: [one + 1, other + 1] },
            { name: 'other', next: [one, other + 1] },
          ]
        : [];
    const explored = explore(clocks({ steps }), isDone);
    const stuck = findStuck(explored, 1);
    expect(explored.traceTo(stuck ?? 0)).toEqual(['other']);
  });

  test('finds nothing where everything comes to its end', () => {
    expect(findStuck(explore(clocks(), isDone), 1)).toBeUndefined();
  });
});
