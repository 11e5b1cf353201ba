import { expect, test } from '@jest/globals';
import { parseConfirmations, writeConfirmations } from '../../../src/codec/records/confirmations.ts';
import { RecordUnreadable } from '../../../src/codec/records/record-file.ts';
import type { Confirmations } from '../../../src/domain/records/confirmation.ts';
import { bytesOf } from '../places.ts';

const path = 'confirmations/qa/41.json';
const confirmed: Confirmations = {
  environment: 'qa',
  plan: '41',
  confirmations: [
    { by: 'ada', at: '2026-11-24T09:00:00+01:00', note: 'all tills are open', criteria: [1, 3] },
    { by: 'bob', at: '2026-11-24T10:00:00Z', note: null, criteria: [] },
  ],
};

test('confirmations are read back as they were written', () => {
  expect(parseConfirmations(path, writeConfirmations(confirmed))).toEqual(confirmed);
  expect(JSON.parse(new TextDecoder().decode(writeConfirmations(confirmed)))).toEqual({
    schema: 1,
    ...confirmed,
  });
});

test.each([
  [
    'a criterion before the first',
    { confirmations: [{ by: 'a', at: '2026-11-24T10:00:00Z', note: null, criteria: [0] }] },
  ],
  ['no time', { confirmations: [{ by: 'a', at: 'yesterday', note: null, criteria: [] }] }],
  ['what nobody has written', { verdict: 'pass' }],
])('%s is not guessed about', (_, change) => {
  const text = JSON.stringify({ schema: 1, ...confirmed, ...change });
  expect(() => parseConfirmations(path, bytesOf(text))).toThrow(RecordUnreadable);
});
