import { expect, test } from '@jest/globals';
import { logFields } from '../../../src/render/run-story/log-fields.ts';
import { effect, holder, operation, time } from '../../support/builders.ts';

const tried = (application: string, url?: string) => {
  const job = { run: 1, attempt: 1, job: 2, url: url ?? '', hosted: true };
  const its = url === undefined ? effect(1) : ({ kind: 'process', group: 1, ...holder(1, { job }) } as const);
  return operation(application, {
    tries: [{ startedAt: time, endedAt: null, outcome: null, effect: its }],
  });
};
const one = { environment: 'qa', plan: 'one' };

test('logs are where the jobs were that carried out the operations, each named once', () => {
  const operations = ['a', 'a', 'b', 'c', 'd'].map((url, index) =>
    tried(`app-${index}`, `https://x.example/${url}`),
  );
  expect(logFields({ ...one, operations }, { hasLogs: true })).toEqual([
    { name: 'Logs', text: 'https://x.example/a' },
    { name: '', text: 'https://x.example/b' },
    { name: '', text: 'https://x.example/c' },
    { name: '', text: '… and 1 more' },
  ]);
});

test('else they are on this machine, if it has them, and are shown by a command', () => {
  const operations = [tried('shop'), operation('audit')];
  expect(logFields({ ...one, operations }, { hasLogs: true })).toEqual([
    { name: 'Logs', text: 'deployment-plans logs qa/one' },
  ]);
  expect(logFields({ ...one, operations }, {})).toEqual([]);
});

test('before anything was tried there are none', () => {
  expect(logFields({ ...one, operations: [operation('shop')] }, { hasLogs: true })).toEqual([]);
});
