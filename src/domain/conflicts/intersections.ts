import { at } from '../graph/at.ts';
import { type BitMatrix, createBitMatrix, wordSize } from '../graph/bit-matrix.ts';

/** Sets of numbers below `size`, and how marks travel from number to number. */
export interface Sets {
  readonly size: number;
  readonly marking: readonly Int32Array[];
  readonly asking: readonly Int32Array[];
  /** Given the marks of each number, adds those that follow; in place. */
  readonly spread?: (marks: Int32Array) => void;
}

/**
 * A bit for row `r` and column `c` when the numbers of `marking[c]`, spread, meet those of `asking[r]`.
 * Works through 32 marking sets at a time, a bit for each, so that one pass serves them all in a table
 * that stays in the processor's cache.
 */
export function intersections({ size, marking, asking, spread }: Sets): BitMatrix {
  const matrix = createBitMatrix(asking.length, marking.length);
  const marks = new Int32Array(size);
  for (let word = 0; word < matrix.words; word += 1) {
    marks.fill(0);
    mark(marks, marking.slice(word * wordSize, (word + 1) * wordSize));
    spread?.(marks);
    asking.forEach((numbers, row) => {
      matrix.bits[row * matrix.words + word] = union(marks, numbers);
    });
  }
  return matrix;
}

function mark(marks: Int32Array, sets: readonly Int32Array[]): void {
  sets.forEach((numbers, bit) => {
    for (const number of numbers) marks[number] = at(marks, number) | (1 << bit);
  });
}

function union(marks: Int32Array, numbers: Int32Array): number {
  let all = 0;
  for (const number of numbers) all |= at(marks, number);
  return all;
}
