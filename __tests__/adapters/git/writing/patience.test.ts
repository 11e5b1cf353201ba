import { expect, test } from '@jest/globals';
import { createPatience } from '../../../../src/adapters/git/writing/patience.ts';

test('patience waits while there is time, and then says no', async () => {
  expect(await createPatience(60_000).wait()).toBe(true);
  expect(await createPatience(0).wait()).toBe(false);
});
