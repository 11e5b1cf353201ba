import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Operation } from '../../../src/domain/records/run/operation.ts';
import {
  countOperations,
  countsOfOperations,
  type OperationCounts,
} from '../../../src/render/run-report/operation-counts.ts';
import { progressBar } from '../../../src/render/run-report/progress-bar.ts';
import { operationOf } from '../stories.ts';

const none = countOperations([]);

test.each<[Partial<OperationCounts>, string]>([
  [{}, ''],
  [{ done: 3, pending: 2 }, '▓▓▓░░'],
  [{ done: 1, failed: 1, unknown: 1, 'under way': 1, pending: 1, skipped: 1, 'backed out': 1 }, '▓✗?↶▒░·'],
  [{ 'not backed out': 1, 'backed out': 2, prepared: 2 }, '!↶↶◇◇'],
  [{ done: 499, failed: 1 }, `${'▓'.repeat(29)}✗`],
  [{ done: 250, pending: 250 }, `${'▓'.repeat(15)}${'░'.repeat(15)}`],
])('%j is %j', (counts, bar) => {
  expect(progressBar({ ...none, ...counts })).toBe(bar);
});

test('is never much longer than 30 signs, and shows whatever there is', () => {
  const counts = fc.record({
    done: fc.nat(1000),
    failed: fc.nat(1000),
    unknown: fc.nat(1000),
    'under way': fc.nat(1000),
    'backed out': fc.nat(1000),
    pending: fc.nat(1000),
    skipped: fc.nat(1000),
    prepared: fc.nat(1000),
    'not backed out': fc.nat(1000),
  });
  fc.assert(
    fc.property(counts, (some) => {
      const bar = progressBar(some);
      expect(bar.length).toBeLessThanOrEqual(39);
      expect(new Set(bar).size).toBe(Object.values(some).filter((count) => count > 0).length);
    }),
  );
});

test.each<[string, Partial<Operation>, string]>([
  ['prepared', { state: 'pending', preparedAt: '2026-11-20T09:12:10Z' }, '0 of 1 done, 1 prepared'],
  ['on its way back', { backout: { state: 'started', reason: null } }, '0 of 1 done, 1 under way'],
  ['not back', { backout: { state: 'failed', reason: null } }, '0 of 1 done, 1 not backed out'],
  ['perhaps back', { backout: { state: 'unknown', reason: null } }, '0 of 1 done, 1 not backed out'],
  ['left', { backout: { state: 'left', reason: 'it is new' } }, '1 of 1 done'],
])('what is %s counts as that', (_, change, words) => {
  expect(countsOfOperations([operationOf('a', change)])).toBe(words);
});

test('what was skipped because nothing was to do counts as done', () => {
  const skipped = (reason: string) => operationOf('a', { state: 'skipped', reason });
  expect(
    countsOfOperations([skipped('already-deployed'), skipped('an operation before it did not succeed')]),
  ).toBe('1 of 2 done, 1 skipped');
});
