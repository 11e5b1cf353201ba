import { expect, test } from '@jest/globals';
import { locksOn } from '../../../src/domain/guard/module-lock.ts';
import { type RunStatus, runStatuses } from '../../../src/domain/records/run/run.ts';
import { modules, operation, run } from '../../support/builders.ts';

const found = (runs: Parameters<typeof locksOn>[0], ...names: string[]) =>
  locksOn(runs, names).map(({ run: { plan }, modules: held }) => [plan, ...held]);

const holding: readonly RunStatus[] = ['running', 'prepared', 'verifying', 'aborting', 'backing-out'];

test.each(runStatuses)('a run that is %s holds its modules as long as it is claimed', (status) => {
  const expected = holding.includes(status) ? [['one', 'payments-api']] : [];
  expect(found([run('one', { status })], 'payments-api')).toEqual(expected);
});

test.each([
  ['what it takes away', operation('payments', { removed: ['payments-old'] }), 'payments-old'],
  ['what it has deployed already', operation('payments', { state: 'succeeded' }), 'payments-api'],
  ['what it has skipped', operation('payments', { state: 'skipped' }), 'payments-api'],
])('a run holds also %s', (_, wanted, module) => {
  expect(found([run('one', { status: 'running', operations: [wanted] })], module)).toEqual([['one', module]]);
});

test('an application is no module, nor is what a module references', () => {
  const wanted = operation('shop', { modules: modules({ 'shop-api': ['ledger-api'] }) });
  const running = run('one', { status: 'running', operations: [wanted] });
  expect(found([running], 'shop', 'ledger-api', 'constructor')).toEqual([]);
});

test('every run that is in the way is told once, in merge order, with its modules in the order asked for', () => {
  const two = modules({ 'b-ui': [], 'b-api': [] });
  const runs = [
    run('later', { sequence: 2, status: 'running', operations: [operation('b', { modules: two })] }),
    run('first', { sequence: 1, status: 'prepared', operations: [operation('a')] }),
    run('other', { sequence: 3, status: 'running', operations: [operation('c')] }),
  ];
  expect(found(runs, 'b-api', 'a-api', 'b-ui')).toEqual([
    ['first', 'a-api'],
    ['later', 'b-api', 'b-ui'],
  ]);
});
