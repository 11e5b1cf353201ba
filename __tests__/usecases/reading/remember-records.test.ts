import { expect, test } from '@jest/globals';
import { createRecordsReader } from '../../../src/usecases/reading/create-records-reader.ts';
import { rememberRecords } from '../../../src/usecases/reading/remember-records.ts';

test('gives again what was read last, and reads what was not read before', async () => {
  let looks = 0;
  const nothing = { branches: async () => new Map(), list: async () => [], read: async () => new Map() };
  const { read, last } = rememberRecords(() => {
    looks += 1;
    return createRecordsReader(nothing)();
  });
  const first = await last();
  expect([await last(), looks]).toEqual([first, 1]);
  const second = await read();
  expect([await last(), looks]).toEqual([second, 2]);
  expect(second).not.toBe(first);
});
