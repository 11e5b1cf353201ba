import { expect, test } from '@jest/globals';
import { isSameStatus } from '../../../src/domain/pull-requests/same-status.ts';

const status = { state: 'success', description: 'may be merged', url: 'https://example.com/1' };

test.each([
  [{ ...status, context: 'deployment-plan/qa' }, true],
  [{ ...status, state: 'failure' }, false],
  [{ ...status, description: '' }, false],
  [{ ...status, url: null }, false],
  [null, false],
])('%j says the same: %s', (standing, same) => {
  expect(isSameStatus(status, standing)).toBe(same);
});
