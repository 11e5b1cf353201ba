import { expect, test } from '@jest/globals';
import { unrecordedModules } from '../../../src/domain/guard/unrecorded-module.ts';
import { unnamed } from '../../../src/domain/records/environment/doubts.ts';
import { applicationRecord, modules, operation, run, state } from '../../support/builders.ts';

const doubts = new Map([
  ['audit-ui', ['qa/1']],
  [unnamed, ['qa/1']],
]);
const audit = applicationRecord('audit', '1.0.0', { uncertain: true, uncertainBy: 'qa/1', doubts });
const fresh = run('waits', { operations: [operation('fresh', { modules: modules({ 'fresh-api': [] }) })] });
const leaving = run('41', { status: 'running', operations: [operation('shop', { removed: ['shop-old'] })] });
const known = state([audit, applicationRecord('ledger')], [fresh, leaving]);

test.each([
  ['is deployed', 'ledger-api'],
  ['may be there after an operation of which nobody knows the end', 'audit-ui'],
  ['comes with a run that waits', 'fresh-api'],
  ['is taken away by a run', 'shop-old'],
])('a module that %s is known', (_, module) => {
  expect(unrecordedModules(known, [module])).toEqual([]);
});

test.each([
  ['that is spelt nearly like another', 'ledger-apo', ['ledger-api']],
  ['that is like none', 'constructor', []],
  ['of an application', 'audit', ['audit-api', 'audit-ui']],
])('a name %s is told with what may be meant', (_, module, meant) => {
  expect(unrecordedModules(known, ['ledger-api', module])).toEqual([{ module, meant }]);
});
