import { expect, test } from '@jest/globals';
import type { Confirmation } from '../../../src/domain/records/confirmation.ts';
import { confirmationFields } from '../../../src/render/in-words/confirmations-in-words.ts';

const confirmation: Confirmation = {
  by: 'ada',
  at: '2026-11-24T09:00:00+01:00',
  note: 'all tills are open',
  criteria: [1, 3],
};

test('confirmations are told with who, when, what and why', () => {
  const others = [
    { ...confirmation, note: null, criteria: [2] },
    { ...confirmation, criteria: [] },
  ];
  expect(confirmationFields([confirmation, ...others])).toEqual([
    { name: 'Confirmed', text: 'ada at 2026-11-24 08:00:00 UTC, criteria 1, 3: all tills are open' },
    { name: '', text: 'ada at 2026-11-24 08:00:00 UTC, criterion 2' },
    { name: '', text: 'ada at 2026-11-24 08:00:00 UTC: all tills are open' },
  ]);
});

test('where there are none, nothing is said', () => {
  expect(confirmationFields([])).toEqual([]);
});
