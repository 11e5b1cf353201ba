import { expect, test } from '@jest/globals';
import { RecordUnreadable } from '../../../src/codec/records/record-file.ts';
import { parseVersionMarks, writeVersionMarks } from '../../../src/codec/records/version-marks.ts';
import { bytesOf } from '../places.ts';

const path = 'versions/payments.json';
const bad = new Map([['2.3.0', { reason: 'loses refunds', by: 'alice', at: '2026-11-24T09:00:00+01:00' }]]);

test('marks of versions are read back as they were written', () => {
  const marks = { application: 'payments', bad };
  expect(parseVersionMarks(path, writeVersionMarks(marks))).toEqual(marks);
});

test('marks of what is no version are not read', () => {
  const text =
    '{"schema":1,"application":"payments","bad":{"latest":{"reason":"","by":"","at":"2026-11-24T09:00:00Z"}}}';
  expect(() => parseVersionMarks(path, bytesOf(text))).toThrow(RecordUnreadable);
});
