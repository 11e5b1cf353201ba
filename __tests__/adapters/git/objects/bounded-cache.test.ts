import { expect, test } from '@jest/globals';
import { BoundedCache } from '../../../../src/adapters/git/objects/bounded-cache.ts';

test('a bounded cache forgets the oldest, and never takes what is over its limit', () => {
  const cache = new BoundedCache<string>(10);
  cache.set('a', 'A', 4);
  cache.set('b', 'B', 4);
  cache.set('huge', 'X', 11);
  expect([cache.get('a'), cache.get('b'), cache.get('huge')]).toEqual(['A', 'B', undefined]);
  cache.set('c', 'C', 4);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([undefined, 'B', 'C']);
});
