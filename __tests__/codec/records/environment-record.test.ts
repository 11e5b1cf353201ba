import { describe, expect, test } from '@jest/globals';
import {
  parseEnvironmentRecord,
  writeEnvironmentRecord,
} from '../../../src/codec/records/environment-record.ts';
import { RecordUnreadable } from '../../../src/codec/records/record-file.ts';
import { bytesOf } from '../places.ts';

const path = 'environments/qa.json';
const record = { environment: 'qa', baseline: 'b1', head: 'h1', sequence: 4, pause: null };
const pause = { reason: 'incident 42', by: 'alice', at: '2026-11-24T09:00:00Z' };

describe('the record of an environment', () => {
  test.each([[record], [{ ...record, pause }], [{ ...record, owes: ['41', '42'] }]])(
    'is read back as it was written: %j',
    (any) => {
      expect(parseEnvironmentRecord(path, writeEnvironmentRecord(any))).toEqual(any);
    },
  );

  test('is written in the order of the design', () => {
    expect(new TextDecoder().decode(writeEnvironmentRecord(record))).toBe(
      '{\n  "schema": 1,\n  "environment": "qa",\n  "baseline": "b1",\n  "head": "h1",\n  "sequence": 4,\n  "pause": null\n}\n',
    );
  });

  test.each([
    '{"schema":1}',
    '{"schema":1,"environment":"qa","baseline":"b","head":"h","sequence":-1,"pause":null}',
    '{"schema":1,"environment":"qa","baseline":"b","head":"h","sequence":1,"pause":null,"owes":[""]}',
  ])('is not read from %s', (text) => {
    expect(() => parseEnvironmentRecord(path, bytesOf(text))).toThrow(RecordUnreadable);
  });
});
