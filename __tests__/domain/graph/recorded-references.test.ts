import { expect, test } from '@jest/globals';
import { recordedReferences } from '../../../src/domain/graph/recorded-references.ts';

const required = { range: '^1.0.0', optional: false };
const optional = { range: '*', optional: true };

test('recordedReferences reads producers as deployed, optional ones too, of all records', () => {
  const references = recordedReferences([
    { modules: new Map([['shop', { version: '1.0.0', references: new Map([['ledger', required]]) }]]) },
    { modules: new Map([['shop', { version: '1.0.0', references: new Map([['log', optional]]) }]]) },
    { modules: new Map([['log', { version: '1.0.0', references: new Map() }]]) },
  ]);
  expect(references).toEqual(
    new Map([
      ['shop', ['ledger', 'log']],
      ['log', []],
    ]),
  );
});
