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

test('footprintOf counts what an operation takes away, also where another one of the plan brings it', () => {
  const brought = new Map([['ledger-legacy', { references: new Map([['audit', reference]]) }]]);
  const footprint = footprintOf([
    { application: 'ledger', modules: new Map(), removed: ['ledger-legacy', 'ledger-export'] },
    { application: 'books', modules: brought },
  ]);
  expect(footprint.modules).toEqual(
    new Map([
      ['ledger-legacy', ['audit']],
      ['ledger-export', []],
    ]),
  );
});
