import { describe, expect, test } from '@jest/globals';
import { createWishes } from '../../src/ports/waiting.ts';

describe('wishes', () => {
  test('wake once each', () => {
    const wishes = createWishes();
    const first = wishes.next();
    expect(wishes.next()).toBe(first);
    wishes.stop();
    wishes.stop();
    expect([first.aborted, wishes.stops, wishes.left]).toEqual([true, 2, false]);
    const second = wishes.next();
    expect(second.aborted).toBe(false);
    wishes.leave();
    expect([second.aborted, wishes.left]).toEqual([true, true]);
  });
});
