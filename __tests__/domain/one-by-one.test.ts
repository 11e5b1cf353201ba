import { describe, expect, test } from '@jest/globals';
import { oneByOne } from '../../src/domain/one-by-one.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const sentences = (count: number) =>
  oneByOne(numbers(count), { each: (it) => `${it}`, rest: (first, count) => `${count} from ${first} on` });

describe('one by one', () => {
  test.each([0, 1, 10])('%d things are all told', (count) => {
    expect(sentences(count)).toEqual(numbers(count).map(String));
  });

  test.each([
    [11, '1 from 10 on'],
    [3000, '2990 from 10 on'],
  ])('of %d things the last sentence tells those that are left', (count, last) => {
    expect(sentences(count)).toEqual([...numbers(10).map(String), last]);
  });
});
