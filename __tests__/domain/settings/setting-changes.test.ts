import { expect, test } from '@jest/globals';
import { settingsAfter } from '../../../src/domain/settings/setting-changes.ts';
import { catalogEntry } from '../../support/builders.ts';

const plain = { required: false, secret: false };
const known = catalogEntry('shop', {
  settings: new Map([
    ['timeout', plain],
    ['level', plain],
    ['mode', plain],
    ['key', { ...plain, secret: true }],
  ]),
});

test('a deployment is handed what is set now and before, as far as it is declared and no secret', () => {
  const before = new Map([
    ['timeout', '10s'],
    ['level', 'info'],
    ['gone', 'x'],
    ['key', 'recorded when it was no secret yet'],
  ]);
  expect(settingsAfter(known, before, new Map([['timeout', '30s']]))).toEqual(
    new Map([
      ['timeout', '30s'],
      ['level', 'info'],
    ]),
  );
});
