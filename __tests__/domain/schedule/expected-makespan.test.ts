import { expect, test } from '@jest/globals';
import type { OperationState } from '../../../src/domain/records/run/operation.ts';
import { expectedMakespan } from '../../../src/domain/schedule/expected-makespan.ts';
import { medianDuration } from '../../../src/domain/schedule/median-duration.ts';
import { operation } from '../../support/builders.ts';

const durations: Readonly<Record<string, number>> = { a: 10, b: 20, c: 30 };
const duration = (application: string) => durations[application] ?? 0;

function makespan(after: Readonly<Record<string, readonly string[]>>, slots: number, state?: OperationState) {
  const operations = Object.entries(after).map(([name, before]) =>
    operation(name, { after: before, ...(name === 'c' && state && { state }) }),
  );
  return expectedMakespan(operations, slots, duration);
}

test.each([
  ['nothing', {}, 4, 0],
  ['one after the other', { a: [], b: ['a'], c: ['b'] }, 4, 60],
  ['side by side', { a: [], b: [], c: [] }, 4, 30],
  ['in one slot', { a: [], b: [], c: [] }, 1, 60],
  ['in two slots', { a: [], b: [], c: ['a'] }, 2, 40],
])('%s', (_, after, slots, expected) => {
  expect(makespan(after, slots)).toBe(expected);
});

test('what has ended takes no time', () => {
  expect(makespan({ a: [], b: ['a'], c: ['b'] }, 1, 'succeeded')).toBe(30);
});

test.each([
  [[], undefined],
  [[5], 5],
  [[9, 1, 5], 5],
  [[9, 1], 9],
])('the middle of %j is %s', (given, expected) => {
  expect(medianDuration(given)).toBe(expected);
});
