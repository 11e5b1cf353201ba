import { expect, test } from '@jest/globals';
import { isFilterTime } from '../../../src/domain/listing/filter-time.ts';

test.each([
  '2026-11-20',
  '2028-02-29',
  '2026-11-20T09:00Z',
  '2026-11-20T09:00:01.5Z',
  '2026-11-20T09:00:00+05:30',
])('%s is a day or a moment', (text) => {
  expect(isFilterTime(text)).toBe(true);
});

test.each([
  'yesterday',
  '',
  '2026-13-40',
  '2026-02-30',
  '2026-02-30T09:00:00Z',
  '2026-11-20T25:00:00Z',
  '2026-11-20T09:00',
  '2026-11-20 ',
  '2026-11-20 (noon)',
  '2026-11-20 09:00 EST',
])('%j is none that is the same everywhere', (text) => {
  expect(isFilterTime(text)).toBe(false);
});
