import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RecordUnreadable } from '../../../src/codec/records/record-file.ts';
import { parseRun, runToJson, writeRun } from '../../../src/codec/records/run.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { bytesOf } from '../places.ts';
import { arbitraryRun } from './arbitrary-records.ts';

const path = 'active/qa/wave-2.json';
const at = '2026-11-24T09:00:00.000Z';

const run: Run = {
  environment: 'qa',
  plan: 'wave-2',
  status: 'running',
  endedBy: null,
  reason: null,
  source: 'development',
  holder: { host: 'h', boot: 'b', namespace: 'n', pid: 7, startedAt: '42' },
  epoch: 1,
  startedBy: 'alice',
  operations: [
    {
      application: 'payments',
      action: 'deploy',
      state: 'started',
      from: null,
      to: '2.3.0',
      startedAt: at,
      endedAt: null,
      reason: null,
      tag: 'v2.3.0',
      commit: 'c1',
      modules: new Map([
        [
          'payments-api',
          {
            references: new Map([
              ['ledger-api', { range: '^2.0.0', optional: false }],
              ['audit-log', { range: '*', optional: true }],
            ]),
          },
        ],
      ]),
      whole: true,
      after: [],
      tries: [
        {
          startedAt: at,
          endedAt: null,
          outcome: null,
          effect: {
            kind: 'process',
            host: 'h',
            boot: 'b',
            namespace: 'n',
            pid: 8,
            group: 8,
            startedAt: '43',
          },
        },
      ],
    },
  ],
  waitingFor: [],
  sequence: 3,
  mergeCommit: 'm1',
  blob: 'b1',
  configuration: 'k1',
  onFailure: 'stop',
  origin: null,
  authors: ['alice'],
  approvals: [],
  mergedAt: at,
  startedAt: at,
  endedAt: null,
  problems: [],
};

const text = new TextDecoder().decode(writeRun(run));
const changed = (change: (json: Record<string, unknown>) => void) => {
  const json = JSON.parse(text);
  change(json);
  return bytesOf(JSON.stringify(json));
};

describe('the record of a run', () => {
  test('has the keys of the design in a stable order, an indent and a final newline', () => {
    expect(Object.keys(JSON.parse(text))).toEqual([
      'schema',
      'environment',
      'plan',
      'status',
      'endedBy',
      'reason',
      'source',
      'holder',
      'epoch',
      'startedBy',
      'operations',
      'waitingFor',
      'sequence',
      'mergeCommit',
      'blob',
      'configuration',
      'onFailure',
      'origin',
      'authors',
      'approvals',
      'mergedAt',
      'startedAt',
      'endedAt',
      'problems',
    ]);
    expect(text.startsWith('{\n  "schema": 1,\n  "environment": "qa",\n')).toBe(true);
    expect(text.endsWith('\n}\n')).toBe(true);
  });

  test('writes modules by name, with references sorted and short where they are mandatory', () => {
    expect(JSON.parse(text).operations[0].modules).toEqual({
      'payments-api': { references: { 'audit-log': { range: '*', optional: true }, 'ledger-api': '^2.0.0' } },
    });
    expect(text.indexOf('"audit-log"')).toBeLessThan(text.indexOf('"ledger-api"'));
  });

  test('is the same object in the JSON of the commands', () => {
    expect(JSON.stringify(runToJson(run), null, 2)).toBe(text.trimEnd());
  });

  test('is read back as it was written, and written again as it was read', () => {
    fc.assert(
      fc.property(arbitraryRun, (any) => {
        const bytes = writeRun(any);
        const read = parseRun(path, bytes);
        expect(read).toEqual(any);
        expect(writeRun(read)).toEqual(bytes);
      }),
      { numRuns: 100 },
    );
  });

  test.each<[string, Uint8Array]>([
    ['nothing', bytesOf('')],
    ['half a record', bytesOf(text.slice(0, 200))],
    ['a list', bytesOf('[]')],
    ['bytes that are no text', Uint8Array.from([0xff])],
    ['half a million levels', bytesOf('['.repeat(500_000))],
    ['another schema', changed((json) => Object.assign(json, { schema: 2 }))],
    ['an unknown key', changed((json) => Object.assign(json, { colour: 'red' }))],
    ['an unknown status', changed((json) => Object.assign(json, { status: 'asleep' }))],
    ['a name outside the grammar', changed((json) => Object.assign(json, { plan: '../x' }))],
    ['a missing key', changed((json) => Reflect.deleteProperty(json, 'epoch'))],
    ['a number as text', changed((json) => Object.assign(json, { epoch: '1' }))],
    ['__proto__ as a key', bytesOf(text.replace('"schema": 1,', '"schema": 1, "__proto__": {},'))],
    ['__proto__ as module', bytesOf(text.replace('"payments-api"', '"__proto__"'))],
    ['a time that is none', changed((json) => Object.assign(json, { mergedAt: 'yesterday' }))],
  ])('is not read from %s', (_, bytes) => {
    const read = () => parseRun(path, bytes);
    expect(read).toThrow(RecordUnreadable);
    expect(read).toThrow(path);
  });

  test('reads what a person formatted anew', () => {
    expect(parseRun(path, bytesOf(JSON.stringify(JSON.parse(text))))).toEqual(run);
  });

  test('is not written when it is no run: a bug', () => {
    expect(() => writeRun({ ...run, plan: '../x' })).toThrow();
  });
});
