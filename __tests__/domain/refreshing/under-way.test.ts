import { expect, test } from '@jest/globals';
import { judgeUnderWay } from '../../../src/domain/refreshing/under-way.ts';
import { operation, run } from '../../support/builders.ts';

test.each([
  { state: 'pending', found: true },
  { state: 'started', found: true },
  { state: 'succeeded', found: true },
  { state: 'skipped', found: false },
] as const)('what a run is about to change is left alone, $state', ({ state, found }) => {
  const claimed = [
    run('other', { operations: [operation('shop')] }),
    run('two', { operations: [operation('ledger', { state })] }),
  ];
  expect(judgeUnderWay(['ledger', 'audit'], claimed)).toEqual(
    found
      ? [
          expect.objectContaining({
            code: 'would-wait',
            severity: 'notice',
            application: 'ledger',
            plan: 'qa/two',
          }),
        ]
      : [],
  );
});
