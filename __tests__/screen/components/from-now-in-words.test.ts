import { expect, test } from '@jest/globals';
import { fromNowInWords } from '../../../src/screen/components/from-now-in-words.ts';

const now = Date.parse('2026-11-20T10:00:00Z');

test.each([
  ['2026-11-20T10:00:00Z', 'less than a minute ago'],
  ['2026-11-20T10:00:29Z', 'less than a minute ago'],
  ['2026-11-20T10:01:00Z', 'in 1 min'],
  ['2026-11-20T09:58:30Z', '1 min ago'],
  ['2026-11-20T06:01:00Z', '3 h ago'],
  ['2026-11-10T11:00:00Z', '9 d ago'],
  ['2026-11-22T11:00:00Z', 'in 2 d'],
])('%s is %s', (iso, words) => {
  expect(fromNowInWords(Date.parse(iso), now)).toBe(words);
});
