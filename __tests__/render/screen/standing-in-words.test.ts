import { expect, test } from '@jest/globals';
import { standingInWords } from '../../../src/render/screen/standing-in-words.ts';

test.each([
  [60, [], '60 applications, all on 11.19'],
  [1, [], '1 application, all on 11.19'],
  [0, [], 'nothing is deployed yet'],
  [60, [['11.18', 42]], '42 of 60 applications still on 11.18'],
] as const)('of %s applications %j: %s', (total, behind, words) => {
  const counts: ReadonlyMap<string | null, number> = new Map(behind);
  expect(standingInWords({ environment: 'qa', platform: '11.19', total, behind: counts })).toBe(words);
});
