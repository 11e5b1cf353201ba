import { expect, test } from '@jest/globals';
import { openingInWords } from '../../../src/render/screen/opening-in-words.ts';

const until = '2026-11-23T09:00:00Z';

test.each([
  [true, null, 'Plans may start at any time'],
  [true, until, 'Plans may start until 2026-11-23 09:00:00 UTC'],
  [false, until, 'No plan may start before 2026-11-23 09:00:00 UTC'],
  [false, null, 'No plan may start, and when one may is not known'],
])('open %s, until %s: %s', (open, end, words) => {
  expect(openingInWords({ open, until: end })).toBe(words);
});
