import { describe, expect, test } from '@jest/globals';
import type { Windows } from '../../../src/domain/model/windows.ts';
import { openingAt } from '../../../src/domain/policy/opening-at.ts';

const office: Windows = {
  timezone: 'Europe/Lisbon',
  allow: [{ days: ['mon', 'tue', 'wed', 'thu'], from: '09:00', to: '16:00' }],
  freeze: [],
};
const frozen: Windows = { ...office, freeze: [{ from: '2026-11-26', to: '2027-01-03', reason: 'year end' }] };
const never: Windows = { ...office, allow: [] };
const always: Windows = { timezone: 'UTC', freeze: [] };

describe('whether a plan may start', () => {
  test.each<readonly [string, Windows | undefined, string, boolean, string | null]>([
    ['without windows', undefined, '2026-11-25T10:00:00Z', true, null],
    ['in a window, until it shuts', office, '2026-11-25T10:00:00Z', true, '2026-11-25T16:00:00.000Z'],
    ['at the weekend, not until Monday', office, '2026-11-28T10:00:00Z', false, '2026-11-30T09:00:00.000Z'],
    ['in a freeze, not until after it', frozen, '2026-11-26T10:00:00Z', false, '2027-01-04T09:00:00.000Z'],
    [
      'before a freeze, until the window shuts',
      frozen,
      '2026-11-25T10:00:00Z',
      true,
      '2026-11-25T16:00:00.000Z',
    ],
    ['where no window ever opens', never, '2026-11-25T10:00:00Z', false, null],
    ['where only freezes are configured', always, '2026-11-25T10:00:00Z', true, null],
  ])('%s', (_when, windows, now, open, until) => {
    const found = openingAt(windows, Date.parse(now));
    expect(found).toEqual({ open, until: until === null ? null : Date.parse(until) });
  });
});
