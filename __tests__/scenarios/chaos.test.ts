import { afterEach, expect, jest, test } from '@jest/globals';
import { playRound, type RoundResult } from '../../chaos/round.ts';

jest.setTimeout(120_000);

let round: RoundResult | undefined;

afterEach(() => round?.world.remove());

/** Seeds of which the first makes one repository, the second clones of a remote. */
test.each([8, 9])('the storm of seed %i loses, doubles and crosses nothing', async (seed) => {
  round = await playRound({ seed, blows: 25, coordinators: 4 });
  expect(round.breaches).toEqual([]);
  expect(round.report.killed).toBeGreaterThan(0);
});
