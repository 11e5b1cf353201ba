import { expect, test } from '@jest/globals';
import { reachesBehind } from '../../../src/domain/release-notes/reaches-behind.ts';

test.each([
  { beginning: ['2.1.0', '2.0.0', '1.9.0'], from: '2.0.0', to: '2.1.0', reaches: true },
  { beginning: ['2.1.0', '2.0.0'], from: '2.0.0', to: '2.1.0', reaches: false },
  { beginning: [], from: '2.0.0', to: '2.1.0', reaches: false },
  // Fixes of a line above do not matter, nor do those that come themselves.
  {
    beginning: ['3.0.0', '2.1.0', '3.0.0-rc.1', '2.0.0', '1.9.0'],
    from: '2.0.0',
    to: '2.1.0',
    reaches: true,
  },
  { beginning: ['2.0.1', '2.1.0', '2.0.0', '1.9.0'], from: '2.0.0', to: '2.1.0', reaches: true },
  // A fix of the line below, behind which more of what comes was tagged, and maybe more than was read.
  { beginning: ['2.1.0', '1.7.5', '2.0.0', '1.7.4'], from: '1.7.5', to: '2.1.0', reaches: false },
  { beginning: ['2.1.0', '1.7.4', '2.0.0', '1.7.5'], from: '1.7.5', to: '2.1.0', reaches: false },
  // A fix of the line below that is younger than `from`: fixes that come may be tagged between the two.
  { beginning: ['2.1.0', '1.9.5'], from: '2.0.0', to: '2.1.0', reaches: false },
  { beginning: ['2.1.0', '1.9.5', '2.0.0'], from: '2.0.0', to: '2.1.0', reaches: false },
  { beginning: ['2.1.0', '1.9.5', '2.0.0', '1.9.4'], from: '2.0.0', to: '2.1.0', reaches: true },
])('$beginning reaches behind $from for $to: $reaches', ({ beginning, from, to, reaches }) => {
  expect(reachesBehind(beginning, { from, to })).toBe(reaches);
});
