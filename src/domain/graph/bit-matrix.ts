import { at } from './at.ts';

/** How many columns stand in one number. */
export const wordSize = 32;

/** A table of bits: row `r` is `bits[r * words]` up to, not including, `bits[(r + 1) * words]`. */
export interface BitMatrix {
  /** Numbers per row. */
  readonly words: number;
  readonly bits: Int32Array;
}

export function createBitMatrix(rows: number, columns: number): BitMatrix {
  const words = Math.ceil(columns / wordSize);
  return { words, bits: new Int32Array(rows * words) };
}

export function hasBit({ words, bits }: BitMatrix, row: number, column: number): boolean {
  return ((at(bits, row * words + (column >>> 5)) >>> (column & 31)) & 1) === 1;
}

export function setBit({ words, bits }: BitMatrix, row: number, column: number): void {
  const place = row * words + (column >>> 5);
  bits[place] = at(bits, place) | (1 << (column & 31));
}

export interface BitRow {
  readonly matrix: BitMatrix;
  readonly row: number;
}

/** Sets in one row whatever is set in another, of the same or of a matrix with as many columns. */
export function addRow(into: BitRow, from: BitRow): void {
  const { words, bits } = into.matrix;
  for (let word = 0; word < words; word += 1) {
    const place = into.row * words + word;
    bits[place] = at(bits, place) | at(from.matrix.bits, from.row * words + word);
  }
}
