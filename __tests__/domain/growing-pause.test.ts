import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { growingPause } from '../../src/domain/growing-pause.ts';

const pauses = { first: 1_000, longest: 30_000 };

test.each([
  [0, 0, 1_000],
  [0, 1, 500],
  [1, 0, 1_600],
  [2, 0.5, 1_920],
  [8, 0, 30_000],
  [1_000_000, 0, 30_000],
  [1_000_000, 1, 15_000],
])('after %i tries and with chance %d it is %i ms', (tries, chance, pause) => {
  expect(growingPause(pauses, tries, chance)).toBe(pause);
});

test('never shrinks with more tries, never ends before half of it, never passes the longest', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), (tries, chance) => {
      const pause = growingPause(pauses, tries, chance);
      expect(pause).toBeLessThanOrEqual(growingPause(pauses, tries + 1, chance));
      expect(pause).toBeGreaterThanOrEqual(Math.floor(growingPause(pauses, tries, 0) / 2));
      expect(pause).toBeLessThanOrEqual(pauses.longest);
    }),
  );
});
