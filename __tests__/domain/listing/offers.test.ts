import { expect, test } from '@jest/globals';
import { leftOpen, offersOf } from '../../../src/domain/listing/offers.ts';
import type { ApplicationRecord } from '../../../src/domain/records/environment/environment-record.ts';
import type { RunStatus } from '../../../src/domain/records/run/run.ts';
import { applicationRecord, operation, run } from '../../support/builders.ts';

test.each<{ status: RunStatus; open: readonly string[]; offers: readonly string[] }>([
  { status: 'waiting', open: [], offers: ['abort'] },
  { status: 'running', open: [], offers: ['abort', 'resolve'] },
  { status: 'prepared', open: [], offers: ['abort', 'continue'] },
  { status: 'verifying', open: [], offers: ['abort', 'resolve'] },
  { status: 'aborting', open: [], offers: ['resolve'] },
  { status: 'backing-out', open: [], offers: ['resolve'] },
  { status: 'finished', open: [], offers: ['reuse'] },
  { status: 'finished-with-warnings', open: [], offers: ['reuse'] },
  { status: 'aborted', open: [], offers: ['retry'] },
  { status: 'aborted', open: ['a'], offers: ['resolve', 'retry'] },
])('a run that is $status and leaves $open open offers $offers', ({ status, open, offers }) => {
  expect(offersOf(run('one', { status }), open, 'nothing')).toEqual(offers);
});

test('what the system ends a person can end sooner', () => {
  expect(offersOf(run('one', { status: 'aborting', endedBy: 'system' }), [], 'nothing')).toEqual([
    'abort',
    'resolve',
  ]);
  expect(offersOf(run('one', { status: 'aborting', endedBy: 'operator' }), [], 'nothing')).toEqual([
    'resolve',
  ]);
});

test.each([
  ['nothing', ['reuse']],
  ['something', ['confirm', 'reuse']],
  ['before a reuse', ['confirm']],
] as const)('a finished run of which %s is to be confirmed offers %j', (toConfirm, offers) => {
  expect(offersOf(run('one', { status: 'finished' }), [], toConfirm)).toEqual(offers);
});

test('a prepared run is continued once', () => {
  const continued = { by: 'bob', at: '2026-11-20T10:00:00.000Z' };
  expect(offersOf(run('one', { status: 'prepared', continued }), [], 'nothing')).toEqual(['abort']);
});

const byOne = { uncertain: true, uncertainBy: 'qa/one' } as const;
const inDoubt = (plan: string) => new Map([[`module-of-${plan.slice(3)}`, [plan]]]);

test.each<{ rule: string; record: Partial<ApplicationRecord>; status?: RunStatus; open: readonly string[] }>([
  { rule: 'made uncertain', record: byOne, open: ['a'] },
  { rule: 'did not make uncertain', record: {}, open: [] },
  { rule: 'made uncertain and a person settled', record: { failed: '2.0.0' }, open: [] },
  { rule: 'and then another made uncertain', record: { ...byOne, uncertainBy: 'qa/two' }, open: [] },
  {
    rule: 'made uncertain, and then another made a part of',
    record: {
      ...byOne,
      uncertainBy: 'qa/two',
      doubts: new Map([...inDoubt('qa/one'), ...inDoubt('qa/two')]),
    },
    open: ['a'],
  },
  {
    rule: 'made uncertain, and then another settled and made uncertain',
    record: { ...byOne, uncertainBy: 'qa/two', doubts: inDoubt('qa/two') },
    open: [],
  },
  {
    rule: 'made uncertain, and then another the same part of',
    record: { ...byOne, doubts: new Map([['a-api', ['qa/one', 'qa/two']]]) },
    open: ['a'],
  },
  { rule: 'made uncertain and is still busy with', record: byOne, status: 'running', open: [] },
])('of an application that a run $rule, $open is left open', ({ record, status = 'aborted', open }) => {
  const ended = run('one', { status, operations: [operation('a'), operation('never-recorded')] });
  const records = new Map([['a', applicationRecord('a', '1.0.0', record)]]);
  expect(leftOpen(ended, records)).toEqual(open);
});
