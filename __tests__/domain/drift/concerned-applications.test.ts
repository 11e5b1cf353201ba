import { expect, test } from '@jest/globals';
import { concernedApplications } from '../../../src/domain/drift/concerned-applications.ts';
import { applicationRecord, modules, operation } from '../../support/builders.ts';

const target = new Map(
  ['audit', 'ledger', 'orders', 'payments'].map((name) => [name, applicationRecord(name)] as const),
);

test('a run concerns its own applications, in its order, and those that hold what they reference', () => {
  const operations = [
    operation('shop', { modules: modules({ 'shop-api': ['payments-api', 'ledger-api'] }) }),
    operation('orders', { modules: modules({ 'orders-api': ['ledger-api'], 'orders-job': ['shop-api'] }) }),
  ];
  expect(concernedApplications(operations, target)).toEqual(['shop', 'orders', 'ledger', 'payments']);
});

test('what nobody has is nobody to look at', () => {
  const operations = [operation('shop', { modules: modules({ 'shop-api': ['nobody-api'] }) })];
  expect(concernedApplications(operations, target)).toEqual(['shop']);
});
