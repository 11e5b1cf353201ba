import { expect, test } from '@jest/globals';
import { footprintOf } from '../../../src/domain/conflicts/footprint.ts';

const reference = { range: '*', optional: true };

test('footprintOf gathers what all operations touch and reference', () => {
  const footprint = footprintOf([
    {
      application: 'shop',
      modules: new Map([['shop-api', { references: new Map([['ledger', reference]]) }]]),
    },
    { application: 'log', modules: new Map([['log', { references: new Map() }]]) },
  ]);
  expect(footprint).toEqual({
    applications: new Set(['shop', 'log']),
    modules: new Map([
      ['shop-api', ['ledger']],
      ['log', []],
    ]),
  });
});
