import { describe, expect, test } from '@jest/globals';
import { addRow, createBitMatrix, hasBit, setBit } from '../../../src/domain/graph/bit-matrix.ts';

const columns = [0, 30, 31, 32, 63, 64];

describe('a bit matrix', () => {
  test.each(columns)('keeps column %i apart from the others', (column) => {
    const matrix = createBitMatrix(2, 65);
    setBit(matrix, 1, column);
    expect(columns.filter((other) => hasBit(matrix, 1, other))).toEqual([column]);
    expect(columns.filter((other) => hasBit(matrix, 0, other))).toEqual([]);
  });

  test('adds one row to another', () => {
    const matrix = createBitMatrix(2, 65);
    setBit(matrix, 0, 31);
    setBit(matrix, 1, 64);
    addRow({ matrix, row: 0 }, { matrix, row: 1 });
    expect(columns.filter((column) => hasBit(matrix, 0, column))).toEqual([31, 64]);
    expect(columns.filter((column) => hasBit(matrix, 1, column))).toEqual([64]);
  });

  test('refuses what lies outside', () => {
    const matrix = createBitMatrix(1, 8);
    expect(() => hasBit(matrix, 1, 0)).toThrow(RangeError);
  });
});
