import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  parseApplicationRecord,
  writeApplicationRecord,
} from '../../../src/codec/records/application-record.ts';
import { RecordUnreadable } from '../../../src/codec/records/record-file.ts';
import { unknownApplication } from '../../../src/domain/records/environment/environment-record.ts';
import { bytesOf } from '../places.ts';
import { arbitraryApplicationRecord } from './arbitrary-records.ts';

const path = 'environments/qa/payments.json';

describe('the record of an application', () => {
  test('holds modules with versions and references, and every version with its commit', () => {
    const bytes = writeApplicationRecord({
      ...unknownApplication('payments'),
      version: '2.3.0',
      modules: new Map([
        ['b', { version: '2.3.0', references: new Map([['a', { range: '^1.0.0', optional: false }]]) }],
        ['a', { version: '2.2.0', references: new Map() }],
      ]),
      versions: new Map([
        ['2.3.0', 'c2'],
        ['2.2.0', 'c1'],
      ]),
    });
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
      schema: 1,
      application: 'payments',
      modules: {
        a: { version: '2.2.0', references: {} },
        b: { version: '2.3.0', references: { a: '^1.0.0' } },
      },
      uncertain: false,
      versions: { '2.2.0': 'c1', '2.3.0': 'c2' },
    });
  });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(arbitraryApplicationRecord, (record) => {
        expect(parseApplicationRecord(path, writeApplicationRecord(record))).toEqual(record);
      }),
      { numRuns: 100 },
    );
  });

  test('does not depend on the order in which its maps were filled', () => {
    const record = unknownApplication('payments');
    const [a, b] = [['1.0.0', 'x'] as const, ['2.0.0', 'y'] as const];
    expect(writeApplicationRecord({ ...record, versions: new Map([a, b]) })).toEqual(
      writeApplicationRecord({ ...record, versions: new Map([b, a]) }),
    );
  });

  test('is not read when a version is none', () => {
    const text = new TextDecoder().decode(writeApplicationRecord(unknownApplication('payments')));
    const broken = bytesOf(text.replace('"version": null', '"version": "latest"'));
    expect(() => parseApplicationRecord(path, broken)).toThrow(RecordUnreadable);
  });
});
